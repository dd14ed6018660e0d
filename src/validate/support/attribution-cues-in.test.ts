import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributionCuesIn } from './attribution-cues-in.js';

/** The cues of a text in short. */
const read = (text: string) => attributionCuesIn(text).map(({ text, voice }) => [text, voice]);

test('a cue has its text, its place and its statement', () => {
  const text = 'Boats left, but the government reported no trips, although gulls stayed.';
  const [cue] = attributionCuesIn(text);
  expect(cue).toEqual({
    ...{ text: 'the government reported', voice: 'government', start: 16, end: 39 },
    statement: { start: 39, end: text.indexOf(', although') },
  });
});

describe('a voice', () => {
  test.each([
    ['The government reported 12 trips', 'The government reported', 'government'],
    ['Port officials also stated that boats left', 'officials also stated', 'government'],
    ['authorities have claimed success', 'authorities have claimed', 'government'],
    ['The ministry of ports said so', 'The ministry of ports said', 'government'],
    [
      'The police, who run a hotline, have reported 3 calls',
      'The police, who run a hotline, have reported',
      'government',
    ],
    ['Boats left, according to harbor officials.', 'according to harbor officials', 'government'],
    ['as reported by the authorities', 'reported by the authorities', 'government'],
    ['An NGO estimated 12 trips', 'NGO estimated', 'organizations'],
    ['NGOs report abuse', 'NGOs report', 'organizations'],
    ['NGO officials noted delays', 'NGO officials noted', 'organizations'],
    ['Civil society organizations said', 'Civil society organizations said', 'organizations'],
    [
      'One in five, international organizations estimated.',
      'international organizations estimated',
      'organizations',
    ],
    ['According to local NGOs, boats left', 'According to local NGOs', 'organizations'],
    ['Local media reported fires', 'media reported', 'other'],
    ['Observers believe that boats left', 'Observers believe', 'other'],
    ['foreign officials stated', 'foreign officials stated', 'other'],
    ['Guards where NGOs reported abuse', 'NGOs reported', 'organizations'],
    ['officials in the port where NGOs reported abuse', 'NGOs reported', 'organizations'],
    ['No trips were reported', 'were reported', 'unclear'],
    ['According to the harbor master, boats left', 'According to', 'unclear'],
    ['Ostlandish officials reported 4 returns', 'officials reported', 'unclear'],
    ['NGOs and local officials reported delays', 'officials reported', 'unclear'],
    ['Officials and NGOs reported delays', 'NGOs reported', 'unclear'],
    ['According to NGOs and local police, boats left', 'According to NGOs', 'unclear'],
    ['according to Ostlandish officials', 'according to Ostlandish officials', 'unclear'],
    [
      'The Government of Ostland reported 4 returns',
      'The Government of Ostland reported',
      'unclear',
    ],
  ])('in %j', (text, cue, voice) => {
    expect(read(text)).toEqual([[cue, voice]]);
  });
});

test.each([
  ['Velmoran officials reported', 'government'],
  ['The Government of Velmora reported', 'government'],
  ['according to Velmoran police', 'government'],
  ['Ostlandish officials reported', 'unclear'],
  ['The Government of Ostland reported', 'unclear'],
])('in a text about Velmora, the voice of %j is %j', (text, voice) => {
  expect(attributionCuesIn(text, 'Velmora').map((cue) => cue.voice)).toEqual([voice]);
});

describe('no cue', () => {
  test.each([
    'The government did not report any trips.',
    'The government maintained a shelter and confirmed the list.',
    'A police report, a media report, and government reports of fires',
    'The media reported on boats; the media continued to report.',
    'officials alleged to be complicit, officials said to have left',
    'according to the law, according to their needs, according to the national action plan',
    'Reportedly, boats left; the government identified 12 boats.',
    'Laws state that; schools claim',
    'unreported trips of officials',
  ])('in %j', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('a cue at the end of a clause attributes what comes before it', () => {
  const [cue] = attributionCuesIn('Gulls stayed; boats left, officials said, at noon; all slept.');
  expect(cue?.statement).toEqual({ start: 12, end: 49 });
});

test('any text has its cues where they say', () => {
  const words = fc.constantFrom(
    ...'the government officials, NGOs and who run in reported by according to media . ; was said'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words), (list) => {
      const text = list.join(' ');
      for (const { start, end, text: found, statement } of attributionCuesIn(text)) {
        expect(text.slice(start, end)).toBe(found);
        expect(statement.start).toBeLessThanOrEqual(statement.end);
      }
    }),
  );
});
