import type { Dataset } from '../../report/dataset.js';
import { eachRecord } from '../../report/each-record.js';
import type { Problem } from '../problem.js';
import type { IntegrityRule } from '../rule.js';
import { eachUnit } from '../support/each-unit.js';
import { show } from '../support/show.js';

const name = 'ids-are-unique-and-in-style';

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const numberOrName = /^(?:[1-9][0-9]*|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;
const kebabHint =
  'Write small letters and digits, with a hyphen between words, such as "convictions-2011"';

/** One id names one record, section or unit, and numbers count without a gap. */
export const idsAreUniqueAndInStyle: IntegrityRule = {
  name,
  title:
    'Ids are unique and in style, and sections, paragraphs, units and recommendations count on',
  check: (dataset) => [
    ...recordProblems(dataset),
    ...countryCodeProblems(dataset),
    ...sectionProblems(dataset),
    ...unitProblems(dataset),
    ...ordinalProblems(dataset),
  ],
};

/** Remembers where an id was first seen, and gives that place when the id comes again. */
function firstSeen(): (id: string, path: string) => string | undefined {
  const seen = new Map<string, string>();
  return (id, path) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    return first;
  };
}

function* recordProblems(dataset: Dataset): Generator<Problem> {
  const seenAt = firstSeen();
  for (const { record, path } of eachRecord(dataset)) {
    const at = { code: name, path: `${path}.id`, id: record.id };
    if (!kebabCase.test(record.id)) {
      yield { ...at, message: `the id ${show(record.id)} is not in kebab case`, hint: kebabHint };
    }
    const first = seenAt(record.id, path);
    if (first !== undefined) {
      yield {
        ...at,
        message: `the id ${show(record.id)} names ${first} already`,
        hint: 'Give each record an id of its own, across all kinds of records',
      };
    }
  }
}

function* countryCodeProblems(dataset: Dataset): Generator<Problem> {
  const seenAt = firstSeen();
  for (const [index, { codes, id }] of dataset.places.entries()) {
    if (codes === null) continue;
    const path = `places[${index}].codes.alpha2`;
    const first = seenAt(codes.alpha2, path);
    if (first !== undefined) {
      yield {
        code: name,
        path,
        id,
        message: `the country code ${show(codes.alpha2)} is that of ${first} already`,
        hint: 'Keep one place a country, and let records of the country refer to it',
      };
    }
  }
}

function* sectionProblems(dataset: Dataset): Generator<Problem> {
  const seenAt = firstSeen();
  for (const [s, section] of dataset.narrative.sections.entries()) {
    const path = `narrative.sections[${s}]`;
    const at = { code: name, id: section.id };
    if (!kebabCase.test(section.id)) {
      const message = `the section id ${show(section.id)} is not in kebab case`;
      yield { ...at, path: `${path}.id`, message, hint: kebabHint };
    }
    const first = seenAt(section.id, path);
    if (first !== undefined) {
      yield {
        ...at,
        path: `${path}.id`,
        message: `the section id ${show(section.id)} names ${first} already`,
        hint: 'Give each section an id of its own',
      };
    }
    for (const [p, { number }] of section.paragraphs.entries()) {
      if (number === p + 1) continue;
      yield {
        ...at,
        path: `${path}.paragraphs[${p}].number`,
        message: `paragraph ${p + 1} of section ${show(section.id)} has the number ${number}`,
        hint: `Number the paragraphs of a section from 1: this one is ${p + 1}`,
      };
    }
  }
}

function* unitProblems(dataset: Dataset): Generator<Problem> {
  const seenAt = firstSeen();
  const statements = new Map<object, number>();
  for (const { unit, section, paragraph, path } of eachUnit(dataset)) {
    const at = { code: name, id: unit.id };
    const first = seenAt(unit.id, path);
    if (first !== undefined) {
      yield {
        ...at,
        path: `${path}.id`,
        message: `the unit id ${show(unit.id)} names ${first} already`,
        hint: 'Give each unit an id of its own',
      };
    }
    if (unit.section !== section.id) {
      yield {
        ...at,
        path: `${path}.section`,
        message: `unit ${show(unit.id)} says that it lies in section ${show(unit.section)}, but it lies in ${show(section.id)}`,
        hint: `Write ${show(section.id)}, or move the unit`,
      };
    }
    if (unit.paragraph !== paragraph.number) {
      yield {
        ...at,
        path: `${path}.paragraph`,
        message: `unit ${show(unit.id)} says that it lies in paragraph ${unit.paragraph}, but it lies in paragraph ${paragraph.number}`,
        hint: `Write ${paragraph.number}, or move the unit`,
      };
    }
    if (unit.type === 'sentence' || unit.type === 'item') {
      const number = (statements.get(section) ?? 0) + 1;
      statements.set(section, number);
      const expected = `${section.id}.${number}`;
      if (unit.id !== expected) {
        yield {
          ...at,
          path: `${path}.id`,
          message: `the unit id ${show(unit.id)} is not ${show(expected)}, though the unit is sentence or item ${number} of section ${show(section.id)}`,
          hint: `Write ${show(expected)}, and number the sentences and items of a section from 1 in order`,
        };
      }
      continue;
    }
    const prefix = `${section.id}.`;
    if (!unit.id.startsWith(prefix) || !numberOrName.test(unit.id.slice(prefix.length))) {
      yield {
        ...at,
        path: `${path}.id`,
        message: `the unit id ${show(unit.id)} is not the section's id, a dot, and a number or a name in kebab case`,
        hint: `Write ${show(prefix)} and then the name of the line, such as ${show(`${prefix}title`)}`,
      };
    }
  }
}

function* ordinalProblems(dataset: Dataset): Generator<Problem> {
  for (const [index, { id, ordinal }] of dataset.recommendations.entries()) {
    if (ordinal === index + 1) continue;
    yield {
      code: name,
      path: `recommendations[${index}].ordinal`,
      id,
      message: `recommendation ${index + 1} of the list has the ordinal ${ordinal}`,
      hint: `Number the recommendations from 1 in the order of the text: this one is ${index + 1}`,
    };
  }
}
