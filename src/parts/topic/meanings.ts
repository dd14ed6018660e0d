import type { Topic } from './topic.js';

/** What the terms of {@link Topic} mean. */
export const topicMeanings: Readonly<Record<Topic, string>> = {
  'child-sex-tourism': 'travel to sexually exploit children',
  complicity: 'officials who take part in trafficking or let it happen',
  coordination: 'how authorities and organizations work together',
  corruption: 'corruption of officials',
  courts: 'courts, judges and prosecutors',
  'data-collection': 'collecting and sharing data on trafficking',
  demand: 'demand for commercial sex or forced labor',
  funding: 'money for work against trafficking',
  hotlines: 'telephone hotlines',
  'internal-trafficking': 'trafficking within the country reported on',
  investigation: 'police work on trafficking',
  'labor-recruitment': 'recruiters and brokers of workers',
  'legal-alternatives-to-removal':
    'ways for foreign victims to avoid removal to a country where they may face harm',
  'legal-redress': 'access of victims to justice and compensation',
  legislation: 'laws, and making or revising them',
  migration: 'movement of people within and across borders',
  'non-punishment': 'not punishing victims for what trafficking made them do',
  other: 'as `otherTerms` says',
  'overall-efforts':
    "the government's efforts as a whole, or its efforts under one pillar as a whole",
  planning: 'plans, guidelines and programs',
  'public-awareness': 'campaigns and information for the public',
  punishment: 'punishment and sentences of offenders',
  repatriation: 'return of victims to their country',
  'sex-tourism': 'travel to buy sex',
  training: 'training of officials and others',
  'victim-identification': 'recognizing who is a victim',
  'victim-participation': 'victims who take part in investigations and trials',
  'victim-services': 'shelter, care and other help for victims',
  'witness-protection': 'protection of victims and others who testify',
};
