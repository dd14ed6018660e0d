// Whole answers, letter for letter: labels, order, and how they are laid out in 80 columns.

import { describe, expect, test } from 'vitest';
import { captured } from './testing/captured.js';

const answers: Readonly<Record<string, readonly (readonly [line: string, answer: string])[]>> = {
  victims: [
    [
      'victims --role transit',
      `
  Who                 Exploitation        Routes              Hedges; who says
                                                              so

women-children-and-men: Women, children, and men subjected to forced
prostitution and forced labor
  “women, children,   “forced             source: LA → not    “to a much lesser
  and men”;           prostitution”       stated;             extent” (extent);
  subjected to        (forced             transit: not        said by the report
  exploitation, not   prostitution);      stated → LA → not   itself
  called victims      “forced labor”      stated;
                      (forced labor)      destination: not
                                          stated → LA

foreign-women-in-transit: Vietnamese, Chinese, and Burmese women for whom Laos
is increasingly a transit country
  “Vietnamese,        “sex trafficking”   transit: VN, CN,    “increasingly”
  Chinese, and        (sex trafficking);  MM (inferred) → LA  (frequency);
  Burmese women”;     “forced labor”      → “neighboring      said by the report
  subjected to        (forced labor)      countries”          itself
  exploitation, not
  called victims

2 victim categories. One in full, with its words: tip-report-laos-2012 victims
ID
`,
    ],
    [
      'victims --sector fishing',
      `
  Who                 Exploitation        Routes              Hedges; who says
                                                              so

lao-men-and-boys-in-thailand: Lao men and boys in forced labor in Thailand,
especially in fishing and construction
  “Lao men and        “forced labor”      source: LA          “especially in the
  boys”;              (forced labor):     (inferred) → TH     fishing and
  called victims      fishing,                                construction
                      construction                            industries”
                                                              (emphasis);
                                                              said by the report
                                                              itself

1 victim category. One in full, with its words: tip-report-laos-2012 victims ID
`,
    ],
    [
      'victims foreign-women-in-transit',
      `
foreign-women-in-transit (victim category)
Vietnamese, Chinese, and Burmese women for whom Laos is increasingly a transit
country

  Who            “Vietnamese, Chinese, and Burmese women”
  Status         subjected to exploitation, not called victims
  Groups         women
  Singled out    none
  Nationalities  “Vietnamese” (VN)
                 “Chinese” (CN)
                 “Burmese” (MM)
  Ethnicities    none
  Migration      not stated
  Exploitation   “sex trafficking” (sex trafficking)
                 “forced labor” (forced labor)
  Routes         transit: VN, CN, MM (inferred from “Vietnamese, Chinese, and
                 Burmese”) → LA (“Laos”) → “neighboring countries”
  Places         neighboring countries
  Vulnerable by  none
  Who says so    the report itself
  Hedges         “increasingly” (frequency)
  Lies in        women-children-and-men
  Related        porous-borders

The words of the report
  “Given its porous borders, Laos is increasingly a transit country for
  Vietnamese, Chinese, and Burmese women who are subjected to sex trafficking
  and forced labor in neighboring countries.”
    trafficking-profile.9, Trafficking profile; supports all of it

Notes on the reading
  "Increasingly" is said of Laos as a transit country, not of the number of
  women.
  The origins are inferred from the nationalities. Which neighboring countries
  are meant is not stated.
`,
    ],
    [
      'victims children-especially-girls returnees-from-thailand',
      `
children-especially-girls (victim category)
Children, especially girls, vulnerable to the worst forms of trafficking

  Who            “children, especially girls”
  Status         called vulnerable
  Groups         children, girls
  Singled out    girls
  Nationalities  none
  Ethnicities    none
  Migration      not stated
  Exploitation   “the worst forms of trafficking” (worst forms of trafficking)
  Routes         internal: “domestically”
                 role not stated: “internationally”
  Places         none
  Vulnerable by  none
  Who says so    the report itself
  Hedges         “especially girls” (emphasis)
  Lies in        none
  Related        none

The words of the report
  “Additionally, children, especially girls, are also vulnerable to the worst
  forms of trafficking, both domestically and internationally.”
    trafficking-profile.12, Trafficking profile; supports all of it

Notes on the reading
  The text does not name the nationality of the children, nor say which forms
  are the worst.
  Vulnerable, which is not to say victims; so this category lies in no wider
  category of victims.

returnees-from-thailand (victim category)
Lao who have returned or been deported from Thailand, among whom identification
of victims was minimal

  Who            “Lao who have returned or been deported from Thailand”
  Status         returned migrants, with victims among them
  Groups         persons
  Singled out    none
  Nationalities  “Lao” (LA)
  Ethnicities    none
  Migration      returned migrants
  Exploitation   no form named
  Routes         return: TH (“Thailand”) → LA (inferred from “Lao”)
  Places         none
  Vulnerable by  none
  Who says so    immigration police (“have reported”)
  Hedges         “minimal identification of victims” (extent)
  Lies in        none
  Related        victims-identified-among-returnees
                 minimal-identification-among-returnees

The words of the report
  “The immigration police, who operate a trafficking in persons division at the
  Lao-Thai border, have reported minimal identification of victims among Lao who
  have returned or been deported from Thailand.”
    assessment.5, Overall assessment; supports all of it

Notes on the reading
  "Minimal" identification is read as some: hence the status. The text does not
  say how many of them were victims.
  Read as returned migrants, since they have returned or been deported; the text
  does not call them migrants.
`,
    ],
  ],
  laws: [
    [
      'laws --effect prohibits',
      `
  Status              What it says        Gaps and ratings    Hedges; who says
                                                              so

penal-code-article-134: penal code Article 134
  in force: “The      prohibits “all      sufficiently        said by the report
  government          forms of human      stringent:          itself
  prohibits”          trafficking”;       “sufficiently
                      prescribes          stringent
                      “ranging from five  punishments”;
                      years' to life      commensurate:
                      imprisonment”;      “commensurate with
                      prescribes “fines   those prescribed
                      ranging from the    for other serious
                      equivalent of       crimes, such as
                      $1,250 to           rape”
                      $12,500”;
                      prescribes
                      “confiscation of
                      assets”

1 legal provision. One in full, with its words: tip-report-laos-2012 laws ID
`,
    ],
    [
      'laws --state draft,partly-approved',
      `
  Status                  What it says  Gaps and ratings  Hedges; who says so

national-plan-of-action: national plan of action on human trafficking
  partly approved;        none          none              said by the report
  National Assembly:                                      itself
  “the National Assembly
  approved”, “in 2007”
  (calendar year);
  prime minister: “The
  prime minister has yet
  to approve”;
  prime minister's
  office: “it has yet to
  be approved by the
  prime minister's
  office”

victim-protection-guidelines: victim protection guidelines
  draft: “during the      none          none              said by the report
  previous reporting                                      itself
  period” (reporting
  period);
  supported by UN;
  supported by NGOs;
  Government of Laos:
  “The government did
  not approve”

2 legal provisions. One in full, with its words: tip-report-laos-2012 laws ID
`,
    ],
    [
      'laws memoranda-of-understanding',
      `
memoranda-of-understanding (legal provision)
memoranda of understanding with NGOs and international organizations

  Instrument   memoranda of understanding with NGOs, international organizations
  Status       approval delayed
               Government of Laos: “approve memoranda of understanding”
  Prohibits    none
  Penalties    none
  Protections  none
  Gaps         none
  Ratings      none
  Who says so  the report itself
  Hedges       none

The words of the report
  “approve memoranda of understanding with NGOs and international organizations
  in a more timely manner”
    recommendations.7, Recommendations for Laos; supports instrument, status,
    attribution
  “continued to delay approvals for local and international NGOs to implement
  anti-trafficking projects and agreements”
    assessment.8, Overall assessment; supports status.state

Notes on the reading
  The recommendation does not name who is to approve: the government is
  understood.
  That approval is slow is read from the recommendation to approve them "in a
  more timely manner"; assessment.8 speaks of delayed approvals of "agreements".
`,
    ],
  ],
  recommendations: [
    [
      'recommendations --topic corruption,coordination',
      `
  Text                       Pillars and topics (our   Hedges
                             coding)

combat-official-complicity: recommendation 2
  “demonstrate greater       prosecution;              “especially on the local
  efforts to combat the      complicity, corruption    level” (emphasis)
  trafficking complicity of
  public officials,
  especially on the local
  level, through the
  criminal prosecution of
  officials involved in
  trafficking crimes”

approve-memoranda-sooner: recommendation 7
  “approve memoranda of      none;                     none
  understanding with NGOs    coordination
  and international
  organizations in a more
  timely manner”

2 recommendations. One in full, with its words: tip-report-laos-2012
recommendations ID
`,
    ],
    [
      'recommendations develop-identification-procedures',
      `
develop-identification-procedures (recommendation)
recommendation 4

  Text           “develop and implement formal victim identification procedures
                 and train police and border officials to systematically
                 identify trafficking victims, particularly among migrants
                 returning from Thailand”
  Actions        “develop and implement formal victim identification procedures”
                 (do)
                 “implement formal victim identification procedures” (do)
                 “train police and border officials to systematically identify
                 trafficking victims” (do)
  Targets        “police and border officials”
                 “trafficking victims”
                 “migrants returning from Thailand”
  Pillars        protection (our coding)
  Topics         victim identification, training (our coding)
  Hedges         “particularly among migrants returning from Thailand”
                 (emphasis)
  Organizations  police
                 border officials
  Places         Thailand
  Answers        identification-procedures-not-developed
                 proactive-identification-not-implemented
                 minimal-identification-among-returnees
  Related        victim-identification-procedures
                 returnees-from-thailand
                 victims-identified-among-returnees

The words of the report
  “develop and implement formal victim identification procedures and train
  police and border officials to systematically identify trafficking victims,
  particularly among migrants returning from Thailand”
    recommendations.4, Recommendations for Laos; supports all of it
`,
    ],
  ],
  findings: [
    [
      'findings --topic funding --type action',
      `
  What                 Of whom              Period           Hedges; who says so

transit-center-operated: action
  “funded and          “the central         no period named  said by the report
  operated a transit   government”                           itself
  center in            (Government of
  Vientiane”;          Laos)
  continued

shelter-funded: action
  “provided funding    “The Government of   no period named  said by the report
  for the Lao Women's  Laos” (Government                     itself
  Union shelter”       of Laos)

other-trainings-funded: action
  “funded the          “Government          no period named  “estimated”
  equivalent of an     authorities”                          (certainty);
  estimated $31,000    (authorities)                         said by the report
  for other                                                  itself
  trainings”;
  funding: an
  estimated $31,000
  (equivalent of a
  sum in another
  currency)

3 findings. One in full, with its words: tip-report-laos-2012 findings ID
`,
    ],
    [
      'findings --topic complicity',
      `
  What                 Of whom              Period           Hedges; who says so

complicity-cases-not-reported: omission
  not reported: “any   “The government”     no period named  “allegedly”
  investigations,      (Government of                        (certainty);
  prosecutions, or     Laos)                                 said by the report
  convictions of                                             itself
  officials allegedly
  complicit in human
  trafficking”

village-officials-received-payment: condition
  “some village        “some village        no period named  “some” (extent);
  officials received   officials” (village                   said by
  payment to           officials)                            Anti-trafficking
  facilitate the                                             organizations
  immigration or                                             (“Anti-trafficking
  transportation of                                          organizations
  girls to Thailand”                                         reported”)

2 findings. One in full, with its words: tip-report-laos-2012 findings ID
`,
    ],
    [
      'findings transit-center-operated',
      `
transit-center-operated (finding)
action

  What          “funded and operated a transit center in Vientiane”
                continued
  Of whom       “the central government” (Government of Laos)
  Others in it  none
  For whom      “identified victims of trafficking returning from Thailand”
  Period        no period named
  Pillars       protection
  Topics        victim services, repatriation, funding (our coding)
  Who says so   the report itself
  Hedges        none
  Places        transit center in Vientiane
                Vientiane
                Thailand
  Related       victims-identified-on-return
                assessments-conducted-at-transit-center

The words of the report
  “The Government of Laos continued to operate a transit center in Vientiane”
    assessment.6, Overall assessment; supports actors, continuity, period,
    attribution, places
  “the central government funded and operated a transit center in Vientiane
  where identified victims of trafficking returning from Thailand stayed while
  assessments were conducted by the authorities”
    protection.6, Protection; supports pillars, actors, action, audience,
    places, related

Notes on the reading
  "Continued" is said of operating it (assessment.6: the Government of Laos).
  Protection.6 (the central government) adds the funding, and does not say that
  it continued.
`,
    ],
    [
      'findings corruption-endemic',
      `
corruption-endemic (finding)
condition

  What          “Corruption remained an endemic problem in Laos”
                continued
  Of whom       not stated
  Others in it  none
  For whom      none
  Period        no period named
  Pillars       prosecution
  Topics        corruption (our coding)
  Who says so   the report itself
  Hedges        none
  Places        Laos
  Related       none

The words of the report
  “Corruption remained an endemic problem in Laos.”
    prosecution.8, Prosecution; supports all of it
`,
    ],
    [
      'findings proactive-identification-not-implemented',
      `
proactive-identification-not-implemented (finding)
omission

  What          not done: “proactive identification measures”
  Of whom       not stated
  Others in it  none
  For whom      none
  Period        “during the current year” (unspecified)
  Pillars       protection (our coding)
  Topics        victim identification (our coding)
  Who says so   the report itself
  Hedges        none
  Places        none
  Related       identification-procedures-not-developed

The words of the report
  “Neither proactive identification measures nor systematic monitoring efforts
  were implemented during the current year.”
    assessment.4, Overall assessment; supports all of it

Notes on the reading
  The text does not say who did not implement them. "The current year" leaves
  open which year is meant.
`,
    ],
  ],
  organizations: [
    [
      'organizations --type government-agency,donors',
      `
  Type               Part of                      Country     Other names

anti-trafficking-department: anti-trafficking division
  government agency  Ministry of Public Security  LA          department

lao-tourism-authority: Lao Tourism Authority
  government agency  not stated                   LA          none

foreign-donors: foreign donor
  donors             not stated                   not stated  foreign donors

3 organizations. One in full, with its words: tip-report-laos-2012 organizations
ID
`,
    ],
  ],
  places: [
    [
      'places --type city,region',
      `
  Type    Lies in     ISO 3166-1 codes (ours)  Other names

vientiane: Vientiane
  city    not stated  none                     none

northern-laos: Northern Laos
  region  Laos        none                     the Northern provinces

2 places. One in full, with its words: tip-report-laos-2012 places ID
`,
    ],
    [
      'places laos',
      `
laos (place)
Laos

  Type                     country
  Lies in                  not stated
  ISO 3166-1 codes (ours)  LA, LAO, 418
  Other names              the country

The words of the report
  “Laos is a source”
    trafficking-profile.1, Trafficking profile; supports name, type
  “outside of the country”
    trafficking-profile.2, Trafficking profile; supports otherNames
`,
    ],
  ],
  crosswalks: [
    [
      'crosswalks --scheme hti --variable source_order,prosnum',
      `
  Code               Alternative  Rests on

hti/source_order: When the report names the country as a source country, among
the three roles
  3 (first mention)  none         women-children-and-men

hti/prosnum: Persons prosecuted; where no number stands, persons convicted; −99
where neither does
  37 (a number)      none         convictions-2011

2 entries. One in full, with its reasons and words: tip-report-laos-2012
crosswalks ID
`,
    ],
    [
      'crosswalks --scheme ctdc --variable gender,recruiterRelation --subject lao-migrants-in-thai-sex-trade',
      `
  Code                              Alternative  Rests on

ctdc/lao-migrants-in-thai-sex-trade/gender/Woman: Gender
  Woman (woman or girl)             no code      lao-migrants-in-thai-sex-trade

ctdc/lao-migrants-in-thai-sex-trade/recruiterRelation/Other: Relation of the
recruiter to the victim
  Other (other, which includes      no code      lao-migrants-in-thai-sex-trade;
  brokers)                                       broker-fees

2 entries. One in full, with its reasons and words: tip-report-laos-2012
crosswalks ID
`,
    ],
    [
      'crosswalks ctdc/lao-migrants-in-thai-sex-trade/recruiterRelation/Other tvpa/(b)(5)',
      `
ctdc/lao-migrants-in-thai-sex-trade/recruiterRelation/Other (crosswalk entry)
Relation of the recruiter to the victim

  Scheme         Counter Trafficking Data Collaborative: Global Synthetic
                 Dataset, codebook v2 (February 2024)
  What is coded  lao-migrants-in-thai-sex-trade
  Code           Other (other, which includes brokers)
  Why            They "pay broker fees … to obtain jobs in Thailand", and the
                 code includes brokers.
  Alternative    no code
  It hangs on    Whether a broker paid for a job is the recruiter into
                 exploitation, which the text does not say.
  Rests on       lao-migrants-in-thai-sex-trade, broker-fees
  Whose coding   The scheme describes persons. An entry is the code that a
                 person of the group would get by what the text says of the
                 group; it counts nobody. What the text leaves open is left
                 empty, as the scheme has it.

The words of the report
  “pay broker fees, normally ranging from the equivalents of $70 to $200, to
  obtain jobs in Thailand”
    trafficking-profile.3, Trafficking profile

tvpa/(b)(5) (crosswalk entry)
Extradite

  Scheme         Trafficking Victims Protection Act: minimum standards for the
                 elimination of trafficking (22 U.S.C. 7106), United States
                 Code, 2011 edition
  What is coded  tip-report-2012-laos
  Code           silent (the text says nothing on it)
  The text says  The text says nothing on extradition.
  Why            The criterion is extradition; the text would have had to speak
                 of extraditing persons charged with trafficking.
  Alternative    none
  Rests on       none
  Whose coding   The codes are ours: whether the text speaks to a criterion, not
                 whether the government meets it. The statute has no codes.

The words of the report
  none: the text is silent
`,
    ],
    [
      'crosswalks sdmx/convictions-2011/OBS_STATUS',
      `
sdmx/convictions-2011/OBS_STATUS (crosswalk entry)
Status of the observation

  Scheme         Statistical Data and Metadata Exchange: code list for
                 observation status (CL_OBS_STATUS), 2.1
  What is coded  convictions-2011
  Code           A (normal value)
  Why            A figure given as it was reported: "37 convictions".
  Alternative    none
  Rests on       convictions-2011
  Whose coding   Ours, of every statistic. The list cannot tell why a value is
                 missing; each statistic's own quantity can.

The words of the report
  “convicting 37 trafficking offenders”
    assessment.2, Overall assessment
  “resulting in 37 convictions”
    prosecution.4, Prosecution
`,
    ],
  ],
  text: [
    [
      'text recommendations.7 prosecution.8 trafficking-profile.1',
      `
Trafficking profile (our heading)

  trafficking-profile.1  Laos is a source, and to a much lesser extent, a
                         transit and destination country for women, children,
                         and men who are subjected to forced prostitution and
                         forced labor.

Recommendations for Laos (heading of the text)

  recommendations.7  approve memoranda of understanding with NGOs and
                     international organizations in a more timely manner

Prosecution (heading of the published report, which the copy lost)

  prosecution.8  Corruption remained an endemic problem in Laos.
`,
    ],
  ],
};

describe.each(Object.entries(answers))('%s', (_, each) => {
  test.each(each)('%s', async (line, answer) => {
    expect(await captured(line.split(' '))).toMatchObject({
      code: 0,
      stderr: '',
      stdout: answer.replace('\n', ''),
    });
  });
});
