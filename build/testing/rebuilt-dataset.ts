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
    uncoded: table('uncoded').map((row) => fields(row, 'passage quote reason')),
  };

  function rowsWhere(name: string, cells: Row): readonly Row[] {
    const wanted = Object.entries(cells);
    return table(name).filter((row) => wanted.every(([column, cell]) => row[column] === cell));
  }

  /** The rows of a list of a record. */
  function rowsOf(name: string, owner: string, { id }: Row): readonly Row[] {
    return rowsWhere(name, { [`${owner}_id`]: id });
  }

  /** What every record has. */
  function common(kind: string, row: Row) {
    const of = { record_kind: kind, record_id: row['id'] };
    return {
      kind,
      ...fields(row, 'report id notes'),
      otherTerms: objects(row, { field: 'other_term_fields', phrase: 'other_term_phrases' }),
      evidence: rowsWhere('evidence', of).map((each) => ({
        ...fields(each, 'passage quote'),
        ...givenList(each, 'supports'),
      })),
    };
  }

  function hedges(kind: string, { id }: Row) {
    const hedges = rowsWhere('hedges', { record_kind: kind, record_id: id });
    return {
      hedges: hedges.map((row) => ({
        ...fields(row, 'kind degree phrase'),
        ...givenList(row, 'limits'),
      })),
    };
  }

  function metadata(row: Row): object {
    return {
      ...common('report', { id: row['report'], ...row }),
      ...fields(row, 'title publisher published year country country_name tier tier_line'),
      ...fields(row, 'cite_as disclaimer'),
      ranking: {
        change: row['tier_change'],
        consecutiveYears: row['consecutive_years'],
        waiver: row['waiver'],
        phrase: row['ranking_phrase'],
      },
      reportingPeriod: fields(row, 'start end inferred basis', 'reporting_period_'),
      source: fields(row, 'url sha256 code_points last_updated accessed losses', 'source_'),
    };
  }

  function section(row: Row): object {
    const passages = rowsWhere('passages', { section: row['id'] });
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
    return { kind: 'passage', ...fields(row, 'section id type paragraph text'), separator };
  }

  function statistic(row: Row): object {
    return {
      ...common('statistic', row),
      ...fields(row, 'label measure unit population part_of comparability'),
      subset: fields(
        row,
        'groups exploitation_forms sectors nationalities destinations characteristics places',
        'subset_',
      ),
      quantity: quantity(row),
      period: period(row, 'period_'),
      ...attribution(row),
      ...hedges('statistic', row),
      ...related(row),
    };
  }

  function victimCategory(row: Row): object {
    return {
      ...common('victim-category', row),
      ...fields(row, 'label status places identified_at vulnerabilities broader'),
      who: {
        ...fields(row, 'phrase migration groups ethnicities'),
        emphasized: row['emphasized_groups'],
        ages: objects(row, { phrase: 'ages', minimum: 'age_minimums', maximum: 'age_maximums' }),
        characteristics: objects(row, {
          term: 'characteristics',
          phrase: 'characteristic_phrases',
        }),
        nationalities: objects(row, { country: 'nationalities', phrase: 'nationality_phrases' }),
      },
      exploitation: rowsOf('victim-category-exploitations', 'victim_category', row).map((each) => ({
        ...fields(each, 'form phrase'),
        sectors: objects(each, { sector: 'sectors', phrase: 'sector_phrases' }),
      })),
      exploiters: objects(row, {
        type: 'exploiters',
        phrase: 'exploiter_phrases',
        organization: 'exploiter_organizations',
      }),
      routes: rowsOf('victim-category-routes', 'victim_category', row).map((route) => ({
        ...given(route, 'role phrase'),
        ...endpoint(route, 'origin'),
        ...endpoint(route, 'transit'),
        ...endpoint(route, 'destination'),
      })),
      ...hedges('victim-category', row),
      ...attribution(row),
      ...related(row),
    };
  }

  function legalProvision(row: Row): object {
    return {
      ...common('legal-provision', row),
      ...fields(row, 'name prohibits gaps'),
      instrument: instrument(row),
      status: status(row),
      penalties: rowsOf('legal-provision-penalties', 'legal_provision', row).map(penalty),
      protections: rowsOf('legal-provision-protections', 'legal_provision', row).map((each) =>
        fields(each, 'grants covers condition'),
      ),
      enacted: period(row, 'enacted_') ?? null,
      ratings: objects(row, {
        degree: 'ratings',
        scope: 'rating_scopes',
        phrase: 'rating_phrases',
      }),
      ...attribution(row),
      ...hedges('legal-provision', row),
    };
  }

  function status(row: Row): object {
    const { state, state_phrase: phrase, supporters } = row;
    const approvals = (approval: string) =>
      rowsOf('legal-provision-approvals', 'legal_provision', row)
        .filter((each) => each['approval'] === approval)
        .map((each) => ({
          ...fields(each, 'organization phrase'),
          ...(approval === 'given' && { date: period(each, 'date_') }),
        }));
    switch (state) {
      case 'partly-approved':
        return { state, approvals: approvals('given'), awaiting: approvals('awaited') };
      case 'draft':
        return {
          state,
          drafted: period(row, 'drafted_'),
          supporters,
          awaiting: approvals('awaited'),
        };
      case 'approval-delayed':
        return { state, delayed: approvals('delayed') };
      default:
        return { state, phrase };
    }
  }

  function recommendation(row: Row): object {
    return {
      ...common('recommendation', row),
      ...fields(row, 'ordinal text pillars pillars_inferred topics'),
      ...fields(row, 'targets answers organizations places'),
      actions: objects(row, { verb: 'actions', phrase: 'action_phrases', mode: 'action_modes' }),
      ...hedges('recommendation', row),
      ...related(row),
    };
  }

  function finding(row: Row): object {
    return {
      ...common('finding', row),
      label: row['label'],
      ...fields(row, 'type pillars pillars_inferred topics places'),
      period: period(row, 'period_'),
      ...attribution(row),
      ...hedges('finding', row),
      ...related(row),
      actors: participants(row, 'actor'),
      ...ofType(row),
    };
  }

  function organization(row: Row): object {
    return {
      ...common('organization', row),
      ...fields(row, 'name other_names type part_of country'),
    };
  }

  function place(row: Row): object {
    return {
      ...common('place', row),
      ...fields(row, 'name other_names type within'),
      codes: row['alpha2'] === null ? null : fields(row, 'alpha2 alpha3 numeric'),
    };
  }
}

function attribution(row: Row) {
  const { voice, ...said } = fields(row, 'voice source phrase', 'attribution_');
  return { attribution: { voice, ...(voice !== 'report' && said) } };
}

function related(row: Row) {
  return { related: objects(row, { id: 'related', kind: 'related_kinds' }) };
}

function participants(row: Row, role: string): readonly object[] {
  return objects(row, { organization: `${role}s`, phrase: `${role}_phrases` });
}

function endpoint(route: Row, end: string): object {
  const { kind, ...said } = given(route, 'kind phrase inferred', `${end}_`);
  if (kind === undefined) return {};
  return {
    [end]: {
      kind,
      ...said,
      ...(kind === 'countries' && fields(route, 'countries', `${end}_`)),
      ...(kind === 'places' && fields(route, 'places', `${end}_`)),
    },
  };
}

function instrument(row: Row): object {
  const { form, form_phrase: phrase, parties } = row;
  const revision = period(row, 'revision_');
  return {
    ...given(row, 'form code aim'),
    ...(phrase !== null && { phrase }),
    ...(form === 'statute-article' && {
      articles: listIn(row, 'articles').map((each) =>
        /^\d+$/.test(String(each)) ? Number(each) : each,
      ),
    }),
    ...(revision && { revision }),
    ...(form === 'memoranda-of-understanding' && { parties }),
  };
}

function ofType(row: Row): object {
  const { audience, continuity, degree, matter, mode, type } = row;
  const partners = participants(row, 'partner');
  switch (type) {
    case 'action': {
      const objects = participants(row, 'object');
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

/** A list that is there only if it has items. */
function givenList(row: Row, name: string): Row {
  const items = listIn(row, name);
  return items.length > 0 ? { [name]: items } : {};
}

function listIn(row: Row, column: string): readonly unknown[] {
  return row[column] as readonly unknown[];
}

/** A list of objects from lists of their members: the items at one place belong together. The longest has them all. */
export function objects(row: Row, columns: Readonly<Record<string, string>>): readonly object[] {
  const members = Object.entries(columns).map(
    ([name, column]) => [name, listIn(row, column)] as const,
  );
  const count = Math.max(...members.map(([, items]) => items.length));
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(members.map(([name, items]) => [name, items[index] ?? null])),
  );
}

/** A period from the columns of a prefix; undefined if there is none. */
function period(row: Row, prefix: string): object | undefined {
  if (row[`${prefix}basis`] === null) return undefined;
  return {
    ...fields(row, 'phrase edtf inferred', prefix),
    ...given(row, 'basis which', prefix),
  };
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
