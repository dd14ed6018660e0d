import { deepFreeze } from '../../report/deep-freeze.js';
import type { CrosswalkScheme } from '../crosswalk.js';

const tiers = [
  { code: 1, label: 'Tier 1' },
  { code: 2, label: 'Tier 2, or Tier 2 Watch List' },
  { code: 3, label: 'Tier 3' },
  { code: -99, label: 'special case' },
] as const;

const yesNoMention = [
  { code: 1, label: 'yes' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'no: the text says so outright' },
] as const;

const yesNo = [
  { code: 1, label: 'yes' },
  { code: 0, label: 'no' },
] as const;

const orders = [
  { code: 3, label: 'first mention' },
  { code: 2, label: 'second mention' },
  { code: 1, label: 'third mention' },
  { code: 0, label: 'no mention' },
] as const;

const laws = [
  { code: 2, label: 'comprehensive laws against all forms' },
  { code: 1, label: 'some laws' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'none' },
] as const;

const enforcement = [
  { code: 2, label: 'full' },
  { code: 1, label: 'some: minimal, limited, weak' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'none' },
] as const;

const convictions = [
  { code: 1, label: 'yes' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'no: the government gives none' },
] as const;

const identification = [
  { code: 1, label: 'yes' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'no: the text says so outright, or they are limited to a region' },
] as const;

const services = [
  { code: 1, label: 'yes: the structure and most services are its own' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'no: most services come from NGOs' },
] as const;

const prevention = [
  { code: 2, label: 'substantial, or new programs' },
  { code: 1, label: 'minimal, limited, some or sustained' },
  { code: 0, label: 'no mention' },
  { code: -1, label: 'none, or mostly by NGOs' },
] as const;

/** Human Trafficking Indicators: the variables of its sections I to VI, in the order of its data file. */
export const hti = deepFreeze({
  id: 'hti',
  title: 'Human Trafficking Indicators, 2000–2011: A New Dataset (Richard W. Frank, 2013)',
  version: '2013.1',
  source: 'The codebook and the data file, as held at github.com/SioKCronin/libertas',
  coding:
    "HTI's own data end with the 2011 report. This is our coding of the 2012 report by the rules of its codebook, not HTI's. Its headings and its section VII, on international law, are not coded: the report does not speak of them.",
  subjects: 'report',
  several: false,
  variables: {
    tier: {
      title: 'Tier in which the report places the country',
      codes: tiers,
    },
    minstand: {
      title: 'Whether the government fully complies with the minimum standards',
      codes: yesNoMention,
    },
    efforts: {
      title:
        'Whether the government makes significant efforts to comply; also yes where it complies',
      codes: yesNoMention,
    },
    source: {
      title: 'Whether the report calls the country a source country, for any trafficking',
      codes: yesNo,
    },
    source_order: {
      title: 'When the report names the country as a source country, among the three roles',
      codes: orders,
    },
    transit: {
      title: 'Whether the report calls the country a transit country, for any trafficking',
      codes: yesNo,
    },
    transit_order: {
      title: 'When the report names the country as a transit country, among the three roles',
      codes: orders,
    },
    destination: {
      title: 'Whether the report calls the country a destination country, for any trafficking',
      codes: yesNo,
    },
    destination_order: {
      title: 'When the report names the country as a destination country, among the three roles',
      codes: orders,
    },
    internal: {
      title: 'Whether citizens are trafficked within the country',
      codes: yesNo,
    },
    psource: {
      title:
        'Forced prostitution, commercial sexual exploitation or sexual exploitation of children: the country as a source',
      codes: yesNoMention,
    },
    ptransit: {
      title:
        'Forced prostitution, commercial sexual exploitation or sexual exploitation of children: the country as a place of transit',
      codes: yesNoMention,
    },
    pdest: {
      title:
        'Forced prostitution, commercial sexual exploitation or sexual exploitation of children: the country as a destination',
      codes: yesNoMention,
    },
    pinternal: {
      title:
        'Forced prostitution, commercial sexual exploitation or sexual exploitation of children: citizens within the country',
      codes: yesNoMention,
    },
    lsource: {
      title: 'Forced labor of any kind: the country as a source',
      codes: yesNoMention,
    },
    ltransit: {
      title: 'Forced labor of any kind: the country as a place of transit',
      codes: yesNoMention,
    },
    ldest: {
      title: 'Forced labor of any kind: the country as a destination',
      codes: yesNoMention,
    },
    linternal: {
      title: 'Forced labor of any kind: citizens within the country',
      codes: yesNoMention,
    },
    dsource: {
      title:
        'Debt bondage, which takes in migrants who pay off broker fees: the country as a source',
      codes: yesNoMention,
    },
    dtransit: {
      title:
        'Debt bondage, which takes in migrants who pay off broker fees: the country as a place of transit',
      codes: yesNoMention,
    },
    ddest: {
      title:
        'Debt bondage, which takes in migrants who pay off broker fees: the country as a destination',
      codes: yesNoMention,
    },
    dinternal: {
      title:
        'Debt bondage, which takes in migrants who pay off broker fees: citizens within the country',
      codes: yesNoMention,
    },
    dssource: {
      title: 'Involuntary domestic servitude: the country as a source',
      codes: yesNoMention,
    },
    dstransit: {
      title: 'Involuntary domestic servitude: the country as a place of transit',
      codes: yesNoMention,
    },
    dsdest: {
      title: 'Involuntary domestic servitude: the country as a destination',
      codes: yesNoMention,
    },
    dsinternal: {
      title: 'Involuntary domestic servitude: citizens within the country',
      codes: yesNoMention,
    },
    cpsource: {
      title:
        'Forced prostitution or sexual exploitation of children, or child sex tourism: the country as a source',
      codes: yesNoMention,
    },
    cptransit: {
      title:
        'Forced prostitution or sexual exploitation of children, or child sex tourism: the country as a place of transit',
      codes: yesNoMention,
    },
    cpdest: {
      title:
        'Forced prostitution or sexual exploitation of children, or child sex tourism: the country as a destination',
      codes: yesNoMention,
    },
    cpinternal: {
      title:
        'Forced prostitution or sexual exploitation of children, or child sex tourism: citizens within the country',
      codes: yesNoMention,
    },
    clsource: {
      title: 'Forced labor of children: the country as a source',
      codes: yesNoMention,
    },
    cltransit: {
      title: 'Forced labor of children: the country as a place of transit',
      codes: yesNoMention,
    },
    cldest: {
      title: 'Forced labor of children: the country as a destination',
      codes: yesNoMention,
    },
    clinternal: {
      title: 'Forced labor of children: citizens within the country',
      codes: yesNoMention,
    },
    cssource: {
      title: 'Child soldiers: the country as a source',
      codes: yesNoMention,
    },
    cstransit: {
      title: 'Child soldiers: the country as a place of transit',
      codes: yesNoMention,
    },
    csdest: {
      title: 'Child soldiers: the country as a destination',
      codes: yesNoMention,
    },
    csinternal: {
      title: 'Child soldiers: citizens within the country',
      codes: yesNoMention,
    },
    domesticlaws: {
      title: 'Whether laws against trafficking are in force',
      codes: laws,
    },
    enforcement: {
      title: 'Whether these laws are enforced',
      codes: enforcement,
    },
    convictinfo: {
      title: 'Whether convictions are reported, for this period or an earlier one',
      codes: convictions,
    },
    prosnum: {
      title:
        'Persons prosecuted; where no number stands, persons convicted; −99 where neither does',
      codes: 'count',
    },
    protectprogress: {
      title: 'Whether there is any progress in protecting victims, be it minimal or sustained',
      codes: yesNoMention,
    },
    victimid: {
      title:
        'Whether there are formal or systematic procedures to identify victims; hotlines are none',
      codes: identification,
    },
    victimservices: {
      title: 'Whether the government itself provides services to victims',
      codes: services,
    },
    victimpunish: {
      title: 'Whether officials penalize victims for acts that result from their trafficking',
      codes: yesNoMention,
    },
    preventprogress: {
      title: 'Progress in preventing trafficking',
      codes: prevention,
    },
  },
} as const satisfies CrosswalkScheme);
