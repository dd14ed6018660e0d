import type {
  LegalProvision,
  LegalProvisionTerms,
} from '../kinds/legal-provision/legal-provision.js';
import type { ReportIds } from '../parts/ids/report-ids.js';
import type { Period } from '../parts/period/period.js';
import { reading } from '../parts/reading.js';

/** Something that happened to an instrument, or has yet to happen. */
export interface LegalEvent<out OrganizationId extends string = string> {
  /** What happened, or has yet to. */
  readonly type:
    | 'approval-delayed'
    | 'approved'
    | 'awaiting-approval'
    | 'drafted'
    | 'enacted'
    | 'revised';
  /** Who approved it, approves it late or has yet to, or who supported its drafting. Empty if the report names none. */
  readonly organizations: readonly OrganizationId[];
  /** When; null if the report gives no date, or if an approval is delayed or still awaited. */
  readonly when: Period | null;
  /** The report's wording; null if it has none for the event. */
  readonly phrase: string | null;
}

/**
 * Gives the history of an instrument in the report: its enactment, its revision, its drafting, who approved it and when, whose approval
 * comes late, and who has yet to approve it.
 *
 * @param provision - A legal provision of any report.
 * @returns The events in this order: enacted, revised, drafted, approved, approval delayed, awaiting approval. Empty if the report
 *   has none.
 * @throws `TypeError` if the argument isn't a legal provision.
 *
 * @example
 * ```ts
 * import { legalHistory, nationalPlanOfAction } from 'tip-report-laos-2012';
 *
 * legalHistory(nationalPlanOfAction).map(({ type, organizations }) => `${type}: ${organizations}`);
 * // => ['approved: national-assembly', 'awaiting-approval: prime-minister', 'awaiting-approval: prime-ministers-office']
 * ```
 */
export function legalHistory<Ids extends ReportIds>(
  provision: Pick<
    LegalProvision<string, LegalProvisionTerms, Ids>,
    'enacted' | 'instrument' | 'status'
  >,
): readonly LegalEvent<Ids['organization']>[] {
  return reading('a legal provision', provision, () => eventsOf(provision));
}

function eventsOf<Ids extends ReportIds>(
  provision: Pick<
    LegalProvision<string, LegalProvisionTerms, Ids>,
    'enacted' | 'instrument' | 'status'
  >,
): readonly LegalEvent<Ids['organization']>[] {
  const { enacted, instrument, status } = provision;
  const events: LegalEvent<Ids['organization']>[] = [];
  if (enacted !== null) {
    events.push({ type: 'enacted', organizations: [], when: enacted, phrase: enacted.phrase });
  }
  if (instrument.form === 'statute-article') {
    const { revision } = instrument;
    events.push({ type: 'revised', organizations: [], when: revision, phrase: revision.phrase });
  }
  if (status.state === 'draft') {
    const { drafted, supporters } = status;
    events.push({ type: 'drafted', organizations: supporters, when: drafted, phrase: null });
  }
  if ('approvals' in status) {
    for (const { organization, date, phrase } of status.approvals) {
      events.push({ type: 'approved', organizations: [organization], when: date, phrase });
    }
  }
  if ('delayed' in status) {
    for (const { organization, phrase } of status.delayed) {
      events.push({ type: 'approval-delayed', organizations: [organization], when: null, phrase });
    }
  }
  if ('awaiting' in status) {
    for (const { organization, phrase } of status.awaiting) {
      events.push({ type: 'awaiting-approval', organizations: [organization], when: null, phrase });
    }
  }
  return events;
}
