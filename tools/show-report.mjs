// Shows the report in a terminal: the main job of the package, done with its public interface alone.

import { styleText } from 'node:util';
import {
  formatQuantity,
  getOrganization,
  legalProvisions,
  report,
  statistics,
  victimCategories,
} from 'tip-report-laos-2012';
import wrapAnsi from 'wrap-ansi';

// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

const colored = process.stdout.isTTY === true && !process.env['NO_COLOR'];
const width = Math.min(process.stdout.columns || 100, 100);

/**
 * @param {import('node:util').InspectColor} style
 * @param {string} text
 */
const styled = (style, text) => (colored ? styleText(style, text) : text);

/** @param {string} text */
const heading = (text) => console.log(`\n${styled('bold', text)}\n`);

/**
 * @param {string} text
 * @param {number} indent
 */
function line(text, indent = 2) {
  const margin = ' '.repeat(indent);
  console.log(margin + wrapAnsi(text, width - indent).replaceAll('\n', `\n${margin}`));
}

/** @param {import('tip-report-laos-2012').AnyRecord} record */
function words({ evidence }) {
  for (const { quote, unit } of evidence) line(styled('dim', `“${quote}” — ${unit}`), 4);
}

heading(`${report.title} (${report.tierLine})`);
line(`${report.publisher}, published ${report.published}. Tier ${report.tier}.`);
line(
  `Reporting period: ${report.reportingPeriod.start} to ${report.reportingPeriod.end}, inferred; the text does not bound it.`,
);
line(`Text: ${report.source.url}, copy of ${report.source.accessed}.`);

heading(`Figures (${statistics.length})`);
for (const statistic of statistics) {
  const { attribution, label, period, quantity, unit } = statistic;
  const missing = quantity.kind === 'missing';
  const amount = formatQuantity(quantity, unit);
  line(
    `${styled(missing ? 'yellow' : 'green', missing ? `missing: ${amount}` : amount)}  ${label}`,
  );
  const when = period.phrase === null ? 'no period stated' : `“${period.phrase}” (${period.basis})`;
  const who =
    attribution.voice === 'report'
      ? 'the report itself'
      : `${getOrganization(attribution.source).name} (“${attribution.phrase}”)`;
  line(`${when}; source: ${who}`, 4);
  words(statistic);
}

heading(`Who is trafficked, where and how (${victimCategories.length})`);
for (const category of victimCategories) {
  line(styled('cyan', category.label));
  const how = category.exploitation.map(({ phrase, sectors }) =>
    sectors.length === 0 ? phrase : `${phrase} (${sectors.map((each) => each.phrase).join(', ')})`,
  );
  line(`called: ${category.status}; exploitation: ${how.join('; ') || 'no form named'}`, 4);
  for (const route of category.routes) line(`route: ${describeRoute(route)}`, 4);
  words(category);
}

heading(`Legal provisions (${legalProvisions.length})`);
for (const provision of legalProvisions) {
  line(styled('magenta', provision.name));
  line(`${provision.instrument.form}; status: ${describeStatus(provision.status)}`, 4);
  for (const { phrase } of provision.penalties) line(`penalty: ${phrase}`, 4);
  for (const { grants, covers, condition } of provision.protections) {
    line(
      `protection: ${[covers, grants, condition].filter((part) => part !== null).join(' — ')}`,
      4,
    );
  }
  for (const gap of provision.gaps) line(`gap: ${gap}`, 4);
  words(provision);
}

/** @param {import('tip-report-laos-2012').Route} route */
function describeRoute(route) {
  switch (route.role) {
    case 'internal':
    case 'not-stated':
      return `${route.role}: “${route.phrase}”`;
    case 'transit':
      return `transit: ${describeEnd(route.origin)} → ${describeEnd(route.transit)} → ${describeEnd(route.destination)}`;
    default:
      return `${route.role}: ${describeEnd(route.origin)} → ${describeEnd(route.destination)}`;
  }
}

/** @param {import('tip-report-laos-2012').Endpoint} end */
function describeEnd(end) {
  switch (end.kind) {
    case 'countries':
      return `${end.countries.join(', ')}${end.inferred ? ' (inferred)' : ''}`;
    case 'described':
      return `“${end.phrase}”`;
    case 'not-stated':
      return 'not stated';
  }
}

/** @param {import('tip-report-laos-2012').LegalStatus} status */
function describeStatus(status) {
  switch (status.state) {
    case 'partly-approved':
      return [
        ...status.approvals.map(({ date, phrase }) => `${phrase} ${date.phrase}`),
        ...status.awaiting.map(({ phrase }) => phrase),
      ].join('; ');
    case 'draft':
      return `drafted ${status.drafted.phrase}; ${status.awaiting.map(({ phrase }) => phrase).join('; ')}`;
    case 'approval-delayed':
      return `approval delayed (“${status.awaiting.map(({ phrase }) => phrase).join('; ')}”)`;
    default:
      return `${status.state} (“${status.phrase}”)`;
  }
}
