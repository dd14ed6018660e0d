// The comment above each record constant, which editors show on hover, is computed from the record: it can't say
// anything else than the constant does.

import { formatQuantity } from 'tip-report-laos-2012';

const recordConstant =
  /(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export const (\w+) = define(?!Section|Narrative|Unit|ReportMetadata|\w+Entries\()\w+\(/g;

/**
 * A data file with the comment above each of its records made anew.
 *
 * @param {string} source The text of the file.
 * @param {Readonly<Record<string, unknown>>} exports What the package exports, by name.
 */
export function withDocumentation(source, exports) {
  return source.replace(recordConstant, (found, name) => {
    const record = /** @type {import('tip-report-laos-2012').AnyRecord | undefined} */ (
      exports[name]
    );
    if (record === undefined) throw new Error(`The package does not export the record ${name}.`);
    return `${documentationOf(record)}${found.slice(found.indexOf('export const'))}`;
  });
}

/** @param {import('tip-report-laos-2012').AnyRecord} record */
function documentationOf(record) {
  const words = record.evidence.map(({ quote, unit }) => `“${quote}” (\`${unit}\`)`);
  const items = [...factsOf(record), ...words].map((item) => ` * - ${item}\n`);
  return `/**\n * ${titleOf(record)}.\n *\n${items.join('')} */\n`;
}

/** @param {import('tip-report-laos-2012').AnyRecord} record */
function titleOf(record) {
  switch (record.kind) {
    case 'statistic':
      return `${record.label}: ${formatQuantity(record.quantity, record.unit)}`;
    case 'victim-category':
      return record.label;
    case 'recommendation':
      return `Recommendation ${record.ordinal}`;
    case 'finding':
      return `${capitalized(record.type)}: ${findingWords(record)}`;
    case 'report':
      return record.title;
    default:
      return capitalized(record.name);
  }
}

/** @param {import('tip-report-laos-2012').AnyRecord} record */
function factsOf(record) {
  switch (record.kind) {
    case 'statistic':
      return [periodOf(record.period), voiceOf(record.attribution), hedgesOf(record.hedges)].filter(
        (fact) => fact !== '',
      );
    case 'finding':
      return [voiceOf(record.attribution)];
    case 'victim-category':
      return [`Status: ${record.status}.`, voiceOf(record.attribution)];
    case 'legal-provision':
      return [`Form: ${record.instrument.form}. State: ${record.status.state}.`];
    default:
      return [];
  }
}

/** @param {import('tip-report-laos-2012').Finding} finding */
function findingWords(finding) {
  switch (finding.type) {
    case 'action':
      return finding.action;
    case 'omission':
      return `${finding.omitted} (${finding.mode})`;
    case 'assessment':
      return `${finding.subject} (${finding.degree})`;
    case 'condition':
      return finding.condition;
  }
}

/** @param {import('tip-report-laos-2012').Period} period */
function periodOf({ basis, phrase }) {
  return phrase === null ? 'Period: none stated.' : `Period: “${phrase}” (${basis}).`;
}

/** @param {import('tip-report-laos-2012').Attribution} attribution */
function voiceOf(attribution) {
  return attribution.voice === 'report'
    ? "Who says so: the report's own voice."
    : `Who says so: ${attribution.voice} (“${attribution.phrase}”).`;
}

/** @param {readonly import('tip-report-laos-2012').Hedge[]} hedges */
function hedgesOf(hedges) {
  const phrases = hedges.map(({ phrase }) => `“${phrase}”`).join(', ');
  return phrases === '' ? '' : `Hedges: ${phrases}.`;
}

/** @param {string} text */
function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
