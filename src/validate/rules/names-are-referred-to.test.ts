import { testRule } from '../testing/changed.js';
import { namesAreReferredTo } from './names-are-referred-to.js';

const finding = 'findings[1]';
const noActor = { [`${finding}.actors`]: [] };
const legalAid = 'narrative.sections[4].paragraphs[0].passages[1].text';
const shelter = 'narrative.sections[4].paragraphs[0].passages[0].text';

testRule(namesAreReferredTo, {
  'a body that no field names': [
    noActor,
    { [legalAid]: 'no record that quotes passage "protection.2" ("The Harbor Mission remained' },
  ],
  'a place that no field names': [
    { 'findings[0].places': [] },
    { [shelter]: 'refers to "Port Vel". Refer to "port-vel" in one of them, such as in `places`' },
  ],
  'a related record': [
    { ...noActor, [`${finding}.related`]: [{ kind: 'organization', id: 'harbor-mission' }] },
    {},
  ],
  'a record of another passage': [
    { 'findings[0].evidence[0].passage': 'protection.2' },
    { [shelter]: '"Port Vel"' },
  ],
  'another name': [
    { ...noActor, 'organizations[2].name': 'aid', 'organizations[2].otherNames': ['Harbor'] },
    { [legalAid]: 'refers to "Harbor"' },
  ],
  'a note says what it is': [
    { ...noActor, [`${finding}.notes`]: ['The Harbor Mission is named as an example.'] },
    {},
  ],
  "the report's own country": [
    { 'victimCategories[0].routes': [], 'victimCategories[0].places': [] },
    {},
  ],
  "a name that isn't a proper name": [{ 'recommendations[0].organizations': [] }, {}],
});
