import { source } from '../../parts/attribution/words.js';
import { qualifiers, qualifiersInLine } from '../../parts/hedge/words.js';
import type { Penalty } from '../../parts/penalty/penalty.js';
import { period } from '../../parts/period/words.js';
import {
  capitalized,
  fields,
  joined,
  labelled,
  organization,
  quoted,
  type RecordWords,
  spaced,
  type Words,
  words,
} from '../../parts/words.js';
import type {
  AwaitedApproval,
  DelayedApproval,
  LegalInstrument,
  LegalProvision,
  LegalStatus,
  Protection,
} from './legal-provision.js';

const penaltiesLabel = 'Penalties in the law (not sentences passed)';

export function legalProvisionWords(record: LegalProvision): RecordWords {
  const { attribution, hedges } = record;
  const status = statusOf(record.status);
  return {
    title: capitalized(record.name),
    summary: joined(
      [
        instrument(record.instrument),
        labelled('status', status),
        labelled('prohibits', record.prohibits.map(quoted)),
        labelled(
          penaltiesLabel.toLowerCase(),
          record.penalties.map(({ condition, phrase }) => quotedWith(phrase, condition)),
        ),
        labelled('protections', record.protections.map(protection)),
        labelled('gaps', record.gaps.map(quoted)),
        labelled(
          'the report’s rating',
          record.ratings.map(({ phrase, scope }) => quotedWith(phrase, scope)),
        ),
        labelled('source', [source(attribution)]),
        qualifiersInLine(hedges),
      ],
      '; ',
    ),
    fields: fields({
      Type: [instrument(record.instrument)],
      Status: status,
      Prohibits: record.prohibits.map(quoted),
      Enacted: record.enacted === null ? [] : [period(record.enacted)],
      [penaltiesLabel]: record.penalties.map(penaltyWords),
      Protections: record.protections.map(protection),
      Gaps: record.gaps.map(quoted),
      'The report’s rating': record.ratings.map(
        ({ degree, phrase, scope }) => `${spaced(degree)}: ${quotedWith(phrase, scope)}`,
      ),
      Source: [source(attribution)],
      Qualifiers: qualifiers(record),
    }),
  };
}

function penaltyWords(penalty: Penalty): string {
  const converted = penalty.kind === 'fine' ? penalty.money.converted : null;
  const also = converted === null ? '' : ` (${quoted(converted.phrase)})`;
  return `${penalty.kind}: ${quotedWith(penalty.phrase, penalty.condition)}${also}`;
}

/** The report's wording, with what limits it, such as the condition of a penalty. */
function quotedWith(phrase: string, limit: string | null): string {
  return limit === null ? quoted(phrase) : `${quoted(phrase)}, ${quoted(limit)}`;
}

function instrument(given: LegalInstrument): Words {
  switch (given.form) {
    case 'statute-article':
      return joined([
        `${given.articles.length === 1 ? 'Article' : 'Articles'} ${given.articles.join(', ')} of the ${given.code}`,
        given.revision.phrase === null ? '' : period(given.revision),
      ]);
    case 'other':
      return words`${quoted(given.phrase)}`;
    case 'memoranda-of-understanding':
      return words`memoranda of understanding with ${joined(given.parties.map((id) => [organization(id)]))}`;
    case 'assessment-standard':
      return words`standard used by the report: ${quoted(given.aim)}`;
    default:
      return words`${spaced(given.form)}`;
  }
}

function statusOf(given: LegalStatus): readonly (Words | string)[] {
  const state = spaced(given.state);
  switch (given.state) {
    case 'partly-approved':
      return [
        state,
        ...given.approvals.map(
          ({ date, organization: id, phrase }) =>
            words`${organization(id)}: ${quoted(phrase)}, ${period(date)}`,
        ),
        ...given.awaiting.map(approver),
      ];
    case 'draft':
      return [
        'draft: not approved, which is not the same as rejected',
        `drafted: ${period(given.drafted)}`,
        ...given.supporters.map((id) => words`supported by ${organization(id)}`),
        ...given.awaiting.map(approver),
      ];
    case 'approval-delayed':
      return [
        'approval delayed, which is not the same as withheld',
        ...given.delayed.map(approver),
      ];
    default:
      return [`${state}: ${quoted(given.phrase)}`];
  }
}

function approver({ organization: id, phrase }: AwaitedApproval | DelayedApproval): Words {
  return words`${organization(id)}: ${quoted(phrase)}`;
}

function protection({ condition, covers, grants }: Protection): string {
  return [
    quoted(grants),
    covers === null ? 'the report doesn’t say for whom' : `for ${quoted(covers)}`,
    condition === null ? 'no condition named' : `on condition: ${quoted(condition)}`,
  ].join('; ');
}
