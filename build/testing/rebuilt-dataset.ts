// Written against the columns alone, and not with the code that makes them: what a table lost can't come back here.

/** A row of a table, with its cells in the types that the descriptor gives. */
export type Row = Readonly<Record<string, unknown>>;

/** A dataset, put together again from its tables. */
export function rebuiltDataset(table: (name: string) => readonly Row[]): object {
  return {
    metadata: table('metadata').map(metadata)[0],
    narrative: { kind: 'narrative', sections: table('sections').map(section) },
    statistics: table('statistics').map(statistic),
    victimCategories: table('victim-categories').map(victimCategory),
    legalProvisions: table('legal-provisions').map(legalProvision),
    recommendations: table('recommendations').map(recommendation),
    findings: table('findings').map(finding),
    organizations: table('organizations').map(organization),
    places: table('places').map(place),
    uncoded: table('uncoded').map((row) => ({
      ...fields(row, 'quote reason'),
      passage: row['passage_id'],
    })),
  };

  function rowsWhere(name: string, cells: Row): readonly Row[] {
    const wanted = Object.entries(cells);
    return table(name).filter((row) => wanted.every(([column, cell]) => row[column] === cell));
  }

  /** The rows of a list, each as an object of some of its columns. */
  function items(name: string, of: Row, columns: string): readonly object[] {
    return rowsWhere(name, of).map((row) => fields(row, columns));
  }

  /** The values of a column of a list. */
  function values(name: string, of: Row, column: string): readonly unknown[] {
    return rowsWhere(name, of).map((row) => row[column]);
  }

  /** What every record has. */
  function common(kind: string, { id, report }: Row) {
    return {
      kind,
      // The row of the metadata has its own id.
      report: report ?? id,
      id,
      notes: values('notes', { record_id: id }, 'note'),
      otherTerms: items('other-terms', { record_id: id }, 'field phrase'),
      evidence: rowsWhere('evidence', { record_id: id }).map(({ ordinal, passage_id, quote }) => {
        const of = { record_id: id, evidence_ordinal: ordinal };
        const supports = values('evidence-supports', of, 'field');
        return { passage: passage_id, quote, ...(supports.length > 0 && { supports }) };
      }),
    };
  }

  function hedges({ id }: Row) {
    return {
      hedges: rowsWhere('hedges', { record_id: id }).map((row) => ({
        ...fields(row, 'kind degree phrase'),
        ...(row['limits'] !== null && { limits: String(row['limits']).split('|') }),
      })),
    };
  }

  function attribution(row: Row) {
    const { voice, ...said } = fields(row, 'voice source phrase', 'attribution_');
    return { attribution: { voice, ...(voice !== 'report' && said) } };
  }

  function phrases({ id }: Row, field: string): readonly unknown[] {
    return values('phrases', { record_id: id, field }, 'phrase');
  }

  function references({ id }: Row, relation: string): readonly unknown[] {
    return values('record-references', { record_id: id, relation }, 'to_record_id');
  }

  function related(row: Row) {
    const ids = references(row, 'related');
    return { related: ids.map((id) => ({ kind: values('records', { id }, 'kind')[0], id })) };
  }

  function places({ id }: Row) {
    return { places: values('record-places', { record_id: id }, 'place_id') };
  }

  function participants({ id }: Row, role: string): readonly object[] {
    return rowsWhere('record-organizations', { record_id: id, role }).map(withOrganization);
  }

  function organizationIds({ id }: Row, role: string): readonly unknown[] {
    return values('record-organizations', { record_id: id, role }, 'organization_id');
  }

  function pillarsAndTopics(row: Row) {
    return {
      pillars: values('pillars', { record_id: row['id'] }, 'pillar'),
      ...fields(row, 'pillars_inferred'),
      topics: values('topics', { record_id: row['id'] }, 'topic'),
    };
  }

  function otherNames({ id }: Row) {
    return { otherNames: values('other-names', { record_id: id }, 'name') };
  }

  function metadata(row: Row): object {
    return {
      ...common('report', row),
      ...fields(row, 'title publisher published year country country_name tier tier_line'),
      ...fields(row, 'cite_as disclaimer'),
      ranking: {
        change: row['tier_change'],
        consecutiveYears: row['consecutive_years'],
        waiver: row['waiver'],
        phrase: row['ranking_phrase'],
      },
      reportingPeriod: fields(row, 'start end inferred basis', 'reporting_period_'),
      source: {
        ...fields(row, 'url sha256 code_points last_updated accessed', 'source_'),
        losses: values('metadata-losses', { report: row['id'] }, 'loss'),
      },
    };
  }

  function section(row: Row): object {
    const passages = rowsWhere('passages', { section_id: row['id'] });
    const numbers = [...new Set(passages.map(({ paragraph }) => paragraph))];
    return {
      ...fields(row, 'id heading heading_origin pillar part'),
      paragraphs: numbers.map((number) => ({
        number,
        passages: passages.filter(({ paragraph }) => paragraph === number).map(passage),
      })),
    };
  }

  function passage(row: Row): object {
    const separator = row['separator'] ?? '';
    const section = row['section_id'];
    return { kind: 'passage', section, ...fields(row, 'id type paragraph text'), separator };
  }

  function statistic(row: Row): object {
    return {
      ...common('statistic', row),
      ...fields(row, 'label measure unit population part_of'),
      subset: Object.fromEntries(
        'groups exploitationForms sectors nationalities destinations characteristics places'
          .split(' ')
          .map((dimension) => [
            dimension,
            values('statistic-subsets', { statistic_id: row['id'], dimension }, 'term'),
          ]),
      ),
      quantity: quantity(row),
      period: period(row, 'period_'),
      ...attribution(row),
      ...hedges(row),
      ...related(row),
      comparability: values('statistic-comparability', { statistic_id: row['id'] }, 'caveat'),
    };
  }

  function quantity(row: Row): object {
    const columns = 'kind value minimum maximum qualifier relation part whole phrase';
    const given = fields(row, columns, 'quantity_');
    const { kind, value, minimum, maximum, qualifier, relation, part, whole, phrase } = given;
    const amount = row['currency'] !== null && { money: money(row) };
    switch (kind) {
      case 'verbal':
        return { kind, phrase };
      case 'missing':
        return { kind, reason: row['missing_reason'], phrase, occurred: row['occurred'] };
      case 'range':
        return { kind, minimum, maximum, qualifier, ...amount };
      case 'bound':
        return { kind, relation, value, phrase, ...amount };
      case 'share':
        return { kind, part, whole, phrase };
      default:
        return { kind, value, ...(phrase !== null && { phrase }), ...amount };
    }
  }

  function victimCategory(row: Row): object {
    const of = { victim_category_id: row['id'] };
    return {
      ...common('victim-category', row),
      ...fields(row, 'label status'),
      who: {
        ...fields(row, 'phrase migration'),
        groups: values('victim-category-groups', of, 'age_and_sex'),
        emphasized: values('victim-category-groups', { ...of, emphasized: true }, 'age_and_sex'),
        ages: items('victim-category-ages', of, 'minimum maximum phrase'),
        characteristics: rowsWhere('victim-category-characteristics', of).map(
          ({ characteristic, phrase }) => ({ term: characteristic, phrase }),
        ),
        nationalities: items('victim-category-nationalities', of, 'phrase country'),
        ethnicities: phrases(row, 'ethnicities'),
      },
      exploitation: rowsWhere('victim-category-exploitations', of).map((each) => ({
        ...fields(each, 'form phrase'),
        sectors: items(
          'victim-category-sectors',
          { ...of, exploitation_ordinal: each['ordinal'] },
          'sector phrase',
        ),
      })),
      exploiters: rowsWhere('victim-category-exploiters', of).map((each) => ({
        ...fields(each, 'type phrase'),
        organization: each['organization_id'],
      })),
      identifiedAt: values('victim-category-identified-at', of, 'place_id'),
      routes: rowsWhere('victim-category-routes', of).map((route) => ({
        ...given(route, 'role phrase'),
        ...endpoint(route, 'origin'),
        ...endpoint(route, 'transit'),
        ...endpoint(route, 'destination'),
      })),
      vulnerabilities: phrases(row, 'vulnerabilities'),
      broader: references(row, 'broader'),
      ...places(row),
      ...hedges(row),
      ...attribution(row),
      ...related(row),
    };
  }

  function endpoint(route: Row, end: string): object {
    const { kind, ...said } = given(route, 'kind phrase inferred', `${end}_`);
    if (kind === undefined) return {};
    const { victim_category_id, ordinal } = route;
    const of = { victim_category_id, route_ordinal: ordinal, route_end: end };
    const countries = values('victim-category-route-countries', of, 'country');
    const places = values('victim-category-route-places', of, 'place_id');
    return {
      [end]: {
        kind,
        ...said,
        ...(kind === 'countries' && { countries }),
        ...(kind === 'places' && { places }),
      },
    };
  }

  function legalProvision(row: Row): object {
    const of = { legal_provision_id: row['id'] };
    return {
      ...common('legal-provision', row),
      ...fields(row, 'name'),
      instrument: instrument(row),
      status: status(row),
      prohibits: phrases(row, 'prohibits'),
      penalties: rowsWhere('legal-provision-penalties', of).map(penalty),
      protections: items('legal-provision-protections', of, 'grants covers condition'),
      gaps: phrases(row, 'gaps'),
      enacted: period(row, 'enacted_') ?? null,
      ratings: items('legal-provision-ratings', of, 'degree scope phrase'),
      ...attribution(row),
      ...hedges(row),
    };
  }

  function instrument(row: Row): object {
    const revision = period(row, 'revision_');
    const articles = row['articles'];
    return {
      ...given(row, 'form code aim'),
      ...(row['form_phrase'] !== null && { phrase: row['form_phrase'] }),
      ...(articles !== null && {
        articles: String(articles)
          .split('|')
          .map((each) => (/^\d+$/.test(each) ? Number(each) : each)),
      }),
      ...(revision && { revision }),
      ...(row['form'] === 'memoranda-of-understanding' && {
        parties: organizationIds(row, 'party'),
      }),
    };
  }

  function status(row: Row): object {
    const { id, state, state_phrase: phrase } = row;
    const approvals = (approval: string) =>
      rowsWhere('legal-provision-approvals', { legal_provision_id: id, approval });
    const awaiting = approvals('awaited').map(withOrganization);
    switch (state) {
      case 'partly-approved': {
        const withDates = approvals('given').map((each) => ({
          ...withOrganization(each),
          date: period(each, 'date_'),
        }));
        return { state, approvals: withDates, awaiting };
      }
      case 'draft': {
        const supporters = organizationIds(row, 'supporter');
        return { state, drafted: period(row, 'drafted_'), supporters, awaiting };
      }
      case 'approval-delayed':
        return { state, delayed: approvals('delayed').map(withOrganization) };
      default:
        return { state, phrase };
    }
  }

  function recommendation(row: Row): object {
    const of = { recommendation_id: row['id'] };
    return {
      ...common('recommendation', row),
      ...pillarsAndTopics(row),
      ...fields(row, 'ordinal text'),
      actions: items('recommendation-actions', of, 'verb phrase mode'),
      targets: phrases(row, 'targets'),
      answers: references(row, 'answers'),
      organizations: organizationIds(row, 'named'),
      ...hedges(row),
      ...related(row),
      ...places(row),
    };
  }

  function finding(row: Row): object {
    return {
      ...common('finding', row),
      ...pillarsAndTopics(row),
      ...fields(row, 'type'),
      period: period(row, 'period_'),
      ...attribution(row),
      ...hedges(row),
      ...places(row),
      ...related(row),
      actors: participants(row, 'actor'),
      ...ofType(row),
    };
  }

  function ofType(row: Row): object {
    const { type, matter, degree, mode, continuity } = row;
    const partners = participants(row, 'partner');
    switch (type) {
      case 'action': {
        const objects = participants(row, 'object');
        const audience = phrases(row, 'audience');
        return { partners, objects, audience, action: matter, continuity, funding: funding(row) };
      }
      case 'omission':
        return { omitted: matter, mode };
      case 'assessment':
        return { partners, subject: matter, degree };
      default:
        return { counterparts: participants(row, 'counterpart'), condition: matter, continuity };
    }
  }

  function organization(row: Row): object {
    return {
      ...common('organization', row),
      ...otherNames(row),
      ...fields(row, 'name type part_of country'),
    };
  }

  function place(row: Row): object {
    return {
      ...common('place', row),
      ...otherNames(row),
      ...fields(row, 'name type within'),
      codes: row['alpha2'] === null ? null : fields(row, 'alpha2 alpha3 numeric'),
    };
  }
}

/** Some columns of a row under the names that their fields have: `part_of` is `partOf`. */
function fields(row: Row, columns: string, prefix = ''): Row {
  return Object.fromEntries(
    columns
      .split(' ')
      .map((column) => [
        column.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
        row[prefix + column],
      ]),
  );
}

/** Those of the columns that are not empty. */
function given(row: Row, columns: string, prefix = ''): Row {
  const all = Object.entries(fields(row, columns, prefix));
  return Object.fromEntries(all.filter(([, cell]) => cell !== null));
}

/** A period from the columns of a prefix; undefined if there is none. */
function period(row: Row, prefix: string): object | undefined {
  if (row[`${prefix}basis`] === null) return undefined;
  return {
    ...fields(row, 'phrase edtf inferred', prefix),
    ...given(row, 'basis which', prefix),
  };
}

function withOrganization({ organization_id, phrase }: Row): object {
  return { organization: organization_id, phrase };
}

function penalty(row: Row): object {
  const { kind, minimum, maximum, condition, phrase } = row;
  switch (kind) {
    case 'imprisonment': {
      const longest = row['maximum_is_life'] === true ? 'life' : maximum;
      return { kind, minimum, maximum: longest, unit: row['term_unit'], condition, phrase };
    }
    case 'fine':
      return { kind, minimum, maximum, money: money(row), condition, phrase };
    case 'confiscation':
      return { kind, of: row['confiscated'], condition, phrase };
    default:
      return { kind, condition, phrase };
  }
}

function money(row: Row, prefix = ''): object {
  const converted = fields(row, 'currency minimum maximum phrase', `${prefix}converted_`);
  return {
    ...fields(row, 'currency equivalent', prefix),
    converted: converted['currency'] === null ? null : converted,
  };
}

function funding(row: Row): object | null {
  if (row['funding_kind'] === null) return null;
  return {
    ...fields(row, 'kind value', 'funding_'),
    money: money(row, 'funding_'),
  };
}
