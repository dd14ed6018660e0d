import * as api from 'tip-report-laos-2012';
import {
  type CrosswalkCode,
  type CrosswalkEntry,
  type CrosswalkScheme,
  crosswalkEntries,
  crosswalkSchemes,
} from 'tip-report-laos-2012/crosswalks';
import { addTo } from '../../src/parts/add-to.js';
import { eachRecord } from '../../src/report/each-record.js';
import { type Code, type Content, contentOf, keyOf } from './content.js';

/** The report of this package, with the names of its constants and its codes. */
export function ownContent(): Content {
  return contentOf({
    report: api.tipReportLaos2012,
    dataset: api.datasetVersion,
    constants: constants(),
    codes: codes(),
  });
}

function constants(): Readonly<Record<string, string>> {
  const keys = new Map<unknown, string>(
    Array.from(eachRecord(api.tipReportLaos2012), ({ record }) => [record, keyOf(record)]),
  );
  return Object.fromEntries(
    Object.entries(api).flatMap(([name, value]) => {
      const key = keys.get(value);
      return key === undefined ? [] : [[key, name]];
    }),
  );
}

function codes(): Readonly<Record<string, readonly Code[]>> {
  const byRecord = new Map<string, Code[]>();
  for (const entry of crosswalkEntries) {
    for (const record of entry.records) addTo(byRecord, keyOf(record), codeOf(entry));
  }
  return Object.fromEntries(byRecord);
}

function codeOf({ ambiguous, code, rationale, scheme, variable }: CrosswalkEntry): Code {
  const schemes: Readonly<Record<string, CrosswalkScheme>> = crosswalkSchemes;
  const { title = scheme, variables, version } = schemes[scheme] ?? {};
  const asked = variables?.[variable];
  const inWords = (wanted: CrosswalkCode): string => {
    const known = Array.isArray(asked?.codes) ? asked.codes : [];
    const label = known.find((each) => each.code === wanted)?.label;
    const code = String(wanted);
    if (label === undefined) return code;
    return label.toLowerCase() === code.toLowerCase() ? code : `${code}: ${label}`;
  };
  return {
    scheme: version ? `${title}, ${version}` : title,
    variable: asked === undefined ? variable : `${asked.title} (${variable})`,
    code: inWords(code),
    reasons: {
      rationale,
      alternative: ambiguous && {
        code: ambiguous.alternative === null ? 'no code' : inWords(ambiguous.alternative),
        dependsOn: ambiguous.dependsOn,
      },
    },
  };
}
