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
import { figuresIn } from '../support/figures-in.js';
import { carriesFigure, figuresOfRecord } from '../support/figures-of-record.js';
import { supportsField } from '../support/supports-field.js';

/** A cue in a quote of a record, and the passage that both are in. */
interface CueQuoted {
  readonly cue: AttributionCue;
  readonly quotes: readonly Span[];
  readonly passage: string;
  readonly text: string;
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
      const wrong = cues.find(
        (quoted) =>
          voices.some((voice) => voice === quoted.cue.voice) &&
          quoted.cue.voice !== attribution.voice &&
          (attribution.voice === 'report'
            ? !carried.has(placeOf(quoted)) && attributes(quoted, record)
            : isNamedBy(attribution.phrase, quoted)),
      );
      if (wrong === undefined) continue;
      const { text, voice } = wrong.cue;
      yield {
        path: `${path}.attribution.voice`,
        id: record.id,
        message: `the voice is ${show(attribution.voice)}, but ${show(text)} in ${wrong.passage} has the voice ${show(voice)}`,
        hint: `Write { voice: '${voice}', source: …, phrase: ${show(text)} } with the organization that it names; if it attributes another statement, quote only what this record says`,
      };
    }
  },
};

/** The cues of the passages that have some, by the id of the passage. */
function passagesWithCues(dataset: TipReport) {
  const all = [...passagesById(dataset)].map(([id, { passage }]) => {
    const { text } = passage;
    return [id, { text, cues: attributionCuesIn(text, dataset.metadata.countryName) }] as const;
  });
  return new Map(all.filter(([, { cues }]) => cues.length > 0));
}

function cuesQuoted(
  passages: ReturnType<typeof passagesWithCues>,
  { evidence }: AnyRecord,
): readonly CueQuoted[] {
  return evidence
    .filter((piece) => supportsField(piece, 'attribution'))
    .flatMap(({ passage, quote }) => {
      const { text = '', cues = [] } = passages.get(passage) ?? {};
      const quotes = [...spansOf(quote, text)];
      return cues
        .filter((cue) => cover(quotes, cue))
        .map((cue) => ({ cue, quotes, passage, text }));
    });
}

function placeOf({ passage, cue }: CueQuoted): string {
  return `${passage} ${cue.start}`;
}

/**
 * Whether a cue attributes a record's own wording or figures, or the record has none in the quote. An action can be the
 * statement itself: "acknowledged delays".
 */
function attributes({ cue, quotes, text }: CueQuoted, record: AnyRecord): boolean {
  const isSpeech =
    record.kind === 'finding' &&
    record.type === 'action' &&
    [...spansOf(record.action, text)].some(({ start, end }) => start < cue.end && cue.end <= end);
  if (isSpeech) return false;
  const wordings = [...eachQuotation(record)]
    .filter(({ path }) => !/^(?:actors|attribution|hedges|period)/.test(path))
    .flatMap(({ words }) => [...spansOf(words, text)]);
  const numbers = figuresOfRecord(record);
  const figures = figuresIn(text).filter((figure) =>
    numbers.some((carried) => carriesFigure(carried, figure)),
  );
  const own = [...wordings, ...figures].filter((span) => cover(quotes, span));
  return own.length === 0 || own.some((span) => overlap(span, cue.statement));
}

/** Whether the phrase of an attribution is the wording of a cue, or a part of it. */
function isNamedBy(phrase: string, { cue, text }: CueQuoted): boolean {
  return [...spansOf(phrase, text)].some((span) => overlap(span, cue));
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
