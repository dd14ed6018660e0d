import { testRule } from '../testing/changed.js';
import { namesAreReferredTo } from './names-are-referred-to.js';

const finding = 'findings[1]';
const noActor = { [`${finding}.actors`]: [] };
const legalAid = 'narrative.sections[4].paragraphs[0].passages[1].text';
const shelter = 'narrative.sections[4].paragraphs[0].passages[0].text';

testRule(namesAreReferredTo, {
  'a body that no field names': [
    noActor,
    { [legalAid]: 'no record refers to "Harbor Mission" in "The Harbor Mission remained' },
  ],
  'a place that no field names': [
    { 'findings[0].places': [] },
    { [shelter]: 'Refer to "port-vel" in a record that quotes the name, such as in `places`' },
  ],
  'a related record': [
    { ...noActor, [`${finding}.related`]: [{ kind: 'organization', id: 'harbor-mission' }] },
    {},
  ],
  'a record of the passage that does not quote the name': [
    { 'findings[0].evidence[0].quote': 'continued to run a shelter' },
    { [shelter]: '"Port Vel"' },
  ],
  'another name': [
    { ...noActor, 'organizations[2].name': 'aid', 'organizations[2].otherNames': ['Harbor'] },
    { [legalAid]: '"Harbor"' },
  ],
  'a note says what it is': [
    { ...noActor, [`${finding}.notes`]: ['The Harbor Mission is named as an example.'] },
    {},
  ],
  'a name that is no proper name': [{ 'recommendations[0].organizations': [] }, {}],
});
