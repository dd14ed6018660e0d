import type { TipReport } from 'tip-report-laos-2012';
import { sha256 } from '../../src/parts/sha256.js';

/**
 * A valid report that has the text of another many times over, and as often the records on it. Each copy has ids of its
 * own. Organizations and places are there once.
 */
export function repeated(report: TipReport, count: number): TipReport {
  const { sections } = report.narrative;
  const copied = sections.filter(({ part }) => part === 'narrative');
  const { findings, legalProvisions, recommendations, statistics, uncoded, victimCategories } =
    report;
  const records = { statistics, victimCategories, legalProvisions, recommendations, findings };
  const sectionIds = new Set<string>(copied.map(({ id }) => id));
  const recordIds = new Set<string>(
    Object.values(records).flatMap((list: readonly { id: string }[]) => list.map(({ id }) => id)),
  );
  const renamed = (id: string, copy: number): string => {
    const [section = '', number] = id.split('.');
    if (!sectionIds.has(section)) return recordIds.has(id) ? `${id}-${copy}` : id;
    return [`${section}-${copy}`, ...(number === undefined ? [] : [number])].join('.');
  };
  const copyOf = <Value>(value: Value, copy: number): Value =>
    JSON.parse(JSON.stringify(value), (key, part) => {
      if (copy === 0) return part;
      // Elsewhere, the same words can be a term.
      if (/^(?:id|partOf|passage|section)$/.test(key)) return part && renamed(part, copy);
      if (!/^(?:answers|broader)$/.test(key)) return part;
      return part.map((id: string) => renamed(id, copy));
    });
  const copies = <Value>(list: readonly Value[]): readonly Value[] =>
    Array.from({ length: count }, (_, copy) => list.map((item) => copyOf(item, copy))).flat();
  const narrative = {
    ...report.narrative,
    sections: [
      ...sections.filter(({ part }) => part === 'front-matter'),
      ...copies(copied),
      ...sections.filter(({ part }) => part === 'end-matter'),
    ],
  };
  const text = narrative.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ passages }) => passages))
    .map((passage) => passage.text + passage.separator)
    .join('');
  const source = { ...report.metadata.source, sha256: sha256(text), codePoints: [...text].length };
  return {
    ...report,
    metadata: { ...report.metadata, source },
    narrative,
    statistics: copies(statistics),
    victimCategories: copies(victimCategories),
    legalProvisions: copies(legalProvisions),
    recommendations: copies(recommendations).map((each, index) => ({
      ...each,
      ordinal: index + 1,
    })),
    findings: copies(findings),
    uncoded: copies(uncoded),
  };
}
