import { show } from '../../parts/show.js';
import { eachRecord } from '../../report/each-record.js';
import type { TipReport } from '../../report/tip-report.js';
import type { Fault, IntegrityRule } from '../rule.js';
import { eachPassage, isStatement } from '../support/each-passage.js';

/** One id names one record, section or passage, and numbers count without a gap. The schema checks the form of ids. */
export const idsAreUniqueAndInStyle: IntegrityRule = {
  name: 'ids-are-unique-and-in-style',
  title:
    'Ids are unique and in style, and sections, paragraphs, passages and recommendations count on',
  *check(dataset) {
    yield* duplicates(dataset);
    yield* paragraphProblems(dataset);
    yield* passageProblems(dataset);
    for (const [index, { evidence, id, ordinal }] of dataset.recommendations.entries()) {
      // Others may be left uncoded, so the number of its item counts, if it has one.
      const item = Number(/\.(\d+)$/.exec(evidence[0]?.passage ?? '')?.[1] ?? index + 1);
      if (ordinal === item) continue;
      yield {
        path: `recommendations[${index}].ordinal`,
        id,
        message: `the recommendation quotes item ${item} of the list, and has the ordinal ${ordinal}`,
        hint: `Number the recommendations from 1 in the order of the text: this one is ${item}`,
      };
    }
  },
};

function* duplicates(dataset: TipReport): Generator<Fault> {
  const records = [...eachRecord(dataset)].map(({ record: { id }, path }) => ({ id, path }));
  yield* repeated('id', records, 'Give each record an id of its own, across all types of records');
  const countries = dataset.places.flatMap(({ codes, id }, index) =>
    codes === null ? [] : [{ id, path: `places[${index}]`, value: codes.alpha2 }],
  );
  const oneEach = 'Keep one place per country, and let records of the country refer to it';
  yield* repeated('codes.alpha2', countries, oneEach);
  const sections = dataset.narrative.sections.map(({ id }, index) => ({
    id,
    path: `narrative.sections[${index}]`,
  }));
  yield* repeated('id', sections, 'Give each section an id of its own');
  const passages = [...eachPassage(dataset)].map(({ passage: { id }, path }) => ({ id, path }));
  yield* repeated('id', passages, 'Give each passage an id of its own');
}

interface Named extends Pick<Fault, 'path'> {
  readonly id: string;
  /** What must be unique, if it is not the id. */
  readonly value?: string;
}

function* repeated(field: string, all: readonly Named[], hint: string): Generator<Fault> {
  const first = new Map<string, string>();
  for (const { id, path, value = id } of all) {
    const other = first.get(value);
    if (other === undefined) first.set(value, path);
    else {
      const message = `${other} has the ${field} ${show(value)} already`;
      yield { path: `${path}.${field}`, id, message, hint };
    }
  }
}

function* paragraphProblems(dataset: TipReport): Generator<Fault> {
  for (const [s, { id, paragraphs }] of dataset.narrative.sections.entries()) {
    for (const [p, { number }] of paragraphs.entries()) {
      if (number === p + 1) continue;
      yield {
        path: `narrative.sections[${s}].paragraphs[${p}].number`,
        id,
        message: `paragraph ${p + 1} of section ${show(id)} has the number ${number}`,
        hint: `Number the paragraphs of a section from 1: this one is ${p + 1}`,
      };
    }
  }
}

function* passageProblems(dataset: TipReport): Generator<Fault> {
  const statements = new Map<object, number>();
  for (const { passage, section, paragraph, path } of eachPassage(dataset)) {
    const { id } = passage;
    for (const [field, expected] of [
      ['section', section.id],
      ['paragraph', paragraph.number],
    ] as const) {
      if (passage[field] === expected) continue;
      yield {
        path: `${path}.${field}`,
        id,
        message: `passage ${show(id)} has the ${field} ${show(passage[field])}, but it is in ${field} ${show(expected)}`,
        hint: `Write ${show(expected)}, or move the passage`,
      };
    }
    if (isStatement(passage)) {
      const number = (statements.get(section) ?? 0) + 1;
      statements.set(section, number);
      const expected = `${section.id}.${number}`;
      if (id === expected) continue;
      yield {
        path: `${path}.id`,
        id,
        message: `the passage id ${show(id)} is not ${show(expected)}, though the passage is sentence or item ${number} of section ${show(section.id)}`,
        hint: `Write ${show(expected)}, and number the sentences and items of a section from 1 in order`,
      };
    } else if (!/^[^.]+\.(?:[1-9][0-9]*|[a-z][a-z0-9-]*)$/.test(id)) {
      yield {
        path: `${path}.id`,
        id,
        message: `the passage id ${show(id)} is not the section's id, a dot, and a number or a name`,
        hint: `Write ${show(`${section.id}.`)} and then the name of the line, such as ${show(`${section.id}.title`)}`,
      };
    }
  }
}
