import { voices } from '../../parts/attribution/attribution.js';
import { show } from '../../parts/show.js';
import { cover, type Span, spansOf } from '../../parts/spans-of.js';
import type { AnyRecord } from '../../report/any-record.js';
import { eachQuotation } from '../../report/each-quotation.js';
import { eachRecord } from '../../report/each-record.js';
import type { TipReport } from '../../report/tip-report.js';
import type { IntegrityRule } from '../rule.js';
import { type AttributionCue, attributionCuesIn } from '../support/attribution-cues-in.js';
import { passagesById } from '../support/each-passage.js';
import { type Figure, figuresIn } from '../support/figures-in.js';
import { carriesFigure, figuresOfRecord } from '../support/figures-of-record.js';
import { supportsField } from '../support/supports-field.js';

/** A passage with cues. */
interface Cued {
  readonly id: string;
  readonly text: string;
  readonly cues: readonly AttributionCue[];
  readonly figures: readonly Figure[];
}

/** A cue in a quote of a record, where the passage has that quote, and the passage. */
interface CueQuoted {
  readonly cue: AttributionCue;
  readonly quotes: readonly Span[];
  readonly passage: Cued;
}

/**
 * The voice of a record is that of the cue in its quote, such as "the government reported". A record in the report's own
 * voice can quote a cue if another record has its voice, or if the cue attributes another part of the quote. A record
 * in another voice can quote several cues; the one in the phrase of its attribution counts. A cue of unclear voice, or of one
 * that the model has no term for, is passed over.
 */
export const attributionMatchesTheText: IntegrityRule = {
  name: 'attribution-matches-the-text',
  title: 'The voice of a record is that of the source which its quote names',
  *check(dataset) {
    const passages = passagesWithCues(dataset);
    const records = [...eachRecord(dataset)].flatMap(({ record, path }) =>
      'attribution' in record ? [{ record, path, cues: cuesQuoted(passages, record) }] : [],
    );
    const carried = new Set(
      records.flatMap(({ record, cues }) =>
        cues.filter(({ cue }) => cue.voice === record.attribution.voice).map(placeOf),
      ),
    );
    for (const { record, path, cues } of records) {
      const { attribution } = record;
      const attributes = attributionIn(record);
      const wrong = cues.find(
        (quoted) =>
          voices.some((voice) => voice === quoted.cue.voice) &&
          quoted.cue.voice !== attribution.voice &&
          (attribution.voice === 'report'
            ? !carried.has(placeOf(quoted)) && attributes(quoted)
            : isNamedBy(attribution.phrase, quoted)),
      );
      if (wrong === undefined) continue;
      const { text, voice } = wrong.cue;
      yield {
        path: `${path}.attribution.voice`,
        id: record.id,
        message: `the voice is ${show(attribution.voice)}, but ${show(text)} in ${wrong.passage.id} has the voice ${show(voice)}`,
        hint: `Write { voice: '${voice}', source: …, phrase: ${show(text)} } with the organization that it names; if it attributes another statement, quote only what this record says`,
      };
    }
  },
};

/** The cues of the passages that have some, by the id of the passage. */
function passagesWithCues(dataset: TipReport): ReadonlyMap<string, Cued> {
  const all = [...passagesById(dataset)].map(([id, { passage }]) => {
    const { text } = passage;
    const cues = attributionCuesIn(text, dataset.metadata.countryName);
    return { id, text, cues, figures: cues.length === 0 ? [] : figuresIn(text) };
  });
  return new Map(all.filter(({ cues }) => cues.length > 0).map((each) => [each.id, each]));
}

function cuesQuoted(
  passages: ReadonlyMap<string, Cued>,
  { evidence }: AnyRecord,
): readonly CueQuoted[] {
  return evidence
    .filter((piece) => supportsField(piece, 'attribution'))
    .flatMap(({ passage: id, quote }) => {
      const passage = passages.get(id);
      if (passage === undefined) return [];
      const quotes = [...spansOf(quote, passage.text)];
      return passage.cues
        .filter((cue) => cover(quotes, cue))
        .map((cue) => ({ cue, quotes, passage }));
    });
}

function placeOf({ passage, cue }: CueQuoted): string {
  return `${passage.id} ${cue.start}`;
}

/**
 * Makes a function that says whether a cue attributes the record's own wording or figures, or the record has none in the
 * quote. An action can be the statement itself: "acknowledged delays".
 */
function attributionIn(record: AnyRecord): (quoted: CueQuoted) => boolean {
  const wordings = [...eachQuotation(record)].filter(
    ({ path }) => !/^(?:actors|attribution|hedges|period)/.test(path),
  );
  const numbers = figuresOfRecord(record);
  const action = record.kind === 'finding' && record.type === 'action' ? record.action : '';
  const find = ({ passage: { figures, text }, quotes }: CueQuoted) => {
    const carried = figures.filter(
      (figure) => cover(quotes, figure) && numbers.some((number) => carriesFigure(number, figure)),
    );
    const worded = wordings.flatMap(({ words }) => [...spansOf(words, text)]);
    return {
      own: [...worded.filter((span) => cover(quotes, span)), ...carried],
      actions: [...spansOf(action, text)],
    };
  };
  // A quote can have many cues.
  const known = new Map<CueQuoted['quotes'], ReturnType<typeof find>>();
  return (quoted) => {
    const { cue, quotes } = quoted;
    const { actions, own } = known.get(quotes) ?? find(quoted);
    known.set(quotes, { actions, own });
    if (actions.some(({ start, end }) => start < cue.end && cue.end <= end)) return false;
    return own.length === 0 || own.some((span) => overlap(span, cue.statement));
  };
}

/** Whether the phrase of an attribution is the wording of a cue, or a part of it. */
function isNamedBy(phrase: string, { cue, passage }: CueQuoted): boolean {
  return [...spansOf(phrase, passage.text)].some((span) => overlap(span, cue));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
