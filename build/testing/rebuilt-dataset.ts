// Written against the columns alone, and not with the code that makes them: what a table lost can't come back here.

/** A row of a table, with its cells in the types that the descriptor gives. */
export type Row = Readonly<Record<string, unknown>>;

/** A dataset, put together again from its tables. */
export function rebuiltDataset(table: (name: string) => readonly Row[]): object {
  const [identity] = table('report').map(report);
  return {
    report: identity,
    narrative: { kind: 'narrative', sections: table('sections').map(section) },
    statistics: table('statistics').map(statistic),
    victimCategories: table('victim-categories').map(victimCategory),
    legalProvisions: table('legal-provisions').map(legalProvision),
    recommendations: table('recommendations').map(recommendation),
    findings: table('findings').map(finding),
    organizations: table('organizations').map(organization),
    places: table('places').map(place),
  };

  function where(name: string, cells: Row): readonly Row[] {
    const wanted = Object.entries(cells);
    return table(name).filter((row) => wanted.every(([column, cell]) => row[column] === cell));
  }

  function column(rows: readonly Row[], name: string): readonly unknown[] {
    return rows.map((row) => row[name]);
  }

  /** A period from the columns of a prefix; undefined where there is none. */
  function period(row: Row, prefix: string): object | undefined {
    const basis = row[`${prefix}_basis`];
    if (basis === null) return undefined;
    const which = row[`${prefix}_which`];
    return {
      basis,
      ...(which !== null && { which }),
      phrase: row[`${prefix}_phrase`],
      edtf: row[`${prefix}_edtf`],
      inferred: row[`${prefix}_inferred`],
    };
  }

  function attribution(row: Row): object {
    const voice = row['attribution_voice'];
    if (voice === 'report') return { voice };
    return { voice, source: row['attribution_source'], phrase: row['attribution_phrase'] };
  }

  function money(currency: unknown, equivalent: unknown): object {
    return { currency, equivalent };
  }

  /** What every record has. */
  function common(kind: string, id: unknown) {
    const pieces = where('evidence', { record_id: id });
    return {
      kind,
      id,
      notes: column(where('notes', { record_id: id }), 'note'),
      evidence: pieces.map(({ ordinal, unit_id, quote }) => {
        const supports = where('evidence-supports', { record_id: id, evidence_ordinal: ordinal });
        return {
          unit: unit_id,
          quote,
          ...(supports.length > 0 && { supports: column(supports, 'field') }),
        };
      }),
    };
  }

  function hedges(id: unknown): object {
    return where('hedges', { record_id: id }).map(({ kind, degree, phrase }) => ({
      kind,
      degree,
      phrase,
    }));
  }

  function phrases(id: unknown, field: string): readonly unknown[] {
    return column(where('phrases', { record_id: id, field }), 'phrase');
  }

  function references(id: unknown, relation: string): readonly unknown[] {
    return column(where('record-references', { record_id: id, relation }), 'to_record_id');
  }

  function related(id: unknown): object {
    return references(id, 'related').map((to) => ({
      kind: where('records', { id: to })[0]?.['kind'],
      id: to,
    }));
  }

  function places(id: unknown): readonly unknown[] {
    return column(where('record-places', { record_id: id }), 'place_id');
  }

  function participants(record_id: unknown, role: string): object {
    return where('record-organizations', { record_id, role }).map(
      ({ organization_id, phrase }) => ({
        organization: organization_id,
        phrase,
      }),
    );
  }

  function organizationIds(record_id: unknown, role: string): readonly unknown[] {
    return column(where('record-organizations', { record_id, role }), 'organization_id');
  }

  function pillarsAndTopics(row: Row) {
    return {
      pillars: column(where('pillars', { record_id: row['id'] }), 'pillar'),
      pillarsInferred: row['pillars_inferred'],
      topics: column(where('topics', { record_id: row['id'] }), 'topic'),
    };
  }

  function report(row: Row): object {
    return {
      ...common('report', row['id']),
      title: row['title'],
      publisher: row['publisher'],
      published: row['published'],
      year: row['year'],
      country: row['country'],
      countryName: row['country_name'],
      tier: row['tier'],
      tierLine: row['tier_line'],
      citeAs: row['cite_as'],
      disclaimer: row['disclaimer'],
      reportingPeriod: {
        start: row['reporting_period_start'],
        end: row['reporting_period_end'],
        inferred: row['reporting_period_inferred'],
        basis: row['reporting_period_basis'],
      },
      source: {
        url: row['source_url'],
        sha256: row['source_sha256'],
        codePoints: row['source_code_points'],
        lastUpdated: row['source_last_updated'],
        accessed: row['source_accessed'],
        losses: column(where('report-losses', { report_id: row['id'] }), 'loss'),
      },
    };
  }

  function section({ id, heading, heading_origin, pillar, part }: Row): object {
    const units = where('units', { section_id: id });
    const numbers = [...new Set(column(units, 'paragraph'))];
    return {
      id,
      heading,
      headingOrigin: heading_origin,
      pillar,
      part,
      paragraphs: numbers.map((number) => ({
        number,
        units: units.filter(({ paragraph }) => paragraph === number).map(unit),
      })),
    };
  }

  function unit({ id, type, section_id, paragraph, text, separator }: Row): object {
    return {
      kind: 'unit',
      id,
      type,
      section: section_id,
      paragraph,
      text,
      separator: separator ?? '',
    };
  }

  function quantity(row: Row): object {
    const kind = row['quantity_kind'];
    const amount = row['currency'] !== null && { money: money(row['currency'], row['equivalent']) };
    const phrase = row['quantity_phrase'];
    switch (kind) {
      case 'verbal':
        return { kind, phrase };
      case 'missing':
        return { kind, reason: row['missing_reason'], phrase, occurred: row['occurred'] };
      case 'range':
        return {
          kind,
          minimum: row['quantity_minimum'],
          maximum: row['quantity_maximum'],
          qualifier: row['quantity_qualifier'],
          ...amount,
        };
      default:
        return { kind, value: row['quantity_value'], ...amount };
    }
  }

  function statistic(row: Row): object {
    const { id, label, measure, unit, population } = row;
    return {
      ...common('statistic', id),
      label,
      measure,
      unit,
      population,
      quantity: quantity(row),
      period: period(row, 'period'),
      attribution: attribution(row),
      hedges: hedges(id),
      comparability: column(where('statistic-comparability', { statistic_id: id }), 'caveat'),
    };
  }

  function victimCategory(row: Row): object {
    const { id, label, phrase, migration, status } = row;
    const of = { victim_category_id: id };
    const groups = where('victim-category-groups', of);
    return {
      ...common('victim-category', id),
      label,
      who: {
        phrase,
        groups: column(groups, 'age_and_sex'),
        emphasized: column(
          groups.filter(({ emphasized }) => emphasized),
          'age_and_sex',
        ),
        nationalities: where('victim-category-nationalities', of).map(({ phrase, country }) => ({
          phrase,
          country,
        })),
        ethnicities: phrases(id, 'ethnicities'),
        migration,
      },
      status,
      exploitation: where('victim-category-exploitations', of).map(({ ordinal, form, phrase }) => ({
        form,
        phrase,
        sectors: where('victim-category-sectors', { ...of, exploitation_ordinal: ordinal }).map(
          ({ sector, phrase }) => ({ sector, phrase }),
        ),
      })),
      routes: where('victim-category-routes', of).map((route) => ({
        role: route['role'],
        ...(route['phrase'] !== null && { phrase: route['phrase'] }),
        ...endpoint(route, 'origin'),
        ...endpoint(route, 'transit'),
        ...endpoint(route, 'destination'),
      })),
      places: places(id),
      vulnerabilities: phrases(id, 'vulnerabilities'),
      hedges: hedges(id),
      attribution: attribution(row),
      broader: references(id, 'broader'),
      related: related(id),
    };
  }

  function endpoint(route: Row, end: string): object {
    const kind = route[`${end}_kind`];
    const phrase = route[`${end}_phrase`];
    if (kind === null) return {};
    if (kind === 'not-stated') return { [end]: { kind } };
    if (kind === 'described') return { [end]: { kind, phrase } };
    const { victim_category_id, ordinal } = route;
    const countries = column(
      where('victim-category-route-countries', {
        victim_category_id,
        route_ordinal: ordinal,
        route_end: end,
      }),
      'country',
    );
    return { [end]: { kind, countries, phrase, inferred: route[`${end}_inferred`] } };
  }

  function legalProvision(row: Row): object {
    const { id, name } = row;
    const of = { legal_provision_id: id };
    return {
      ...common('legal-provision', id),
      name,
      instrument: instrument(row),
      status: status(row),
      prohibits: phrases(id, 'prohibits'),
      penalties: where('legal-provision-penalties', of).map(penalty),
      protections: where('legal-provision-protections', of).map(
        ({ grants, covers, condition }) => ({
          grants,
          covers,
          condition,
        }),
      ),
      gaps: phrases(id, 'gaps'),
      ratings: where('legal-provision-ratings', of).map(({ degree, phrase }) => ({
        degree,
        phrase,
      })),
      attribution: attribution(row),
      hedges: hedges(id),
    };
  }

  function instrument(row: Row): object {
    const { id, form, code, article, aim } = row;
    switch (form) {
      case 'statute-article':
        return { form, code, article, revision: period(row, 'revision') };
      case 'assessment-standard':
        return { form, aim };
      case 'memoranda-of-understanding':
        return { form, parties: organizationIds(id, 'party') };
      default:
        return { form };
    }
  }

  function status(row: Row): object {
    const { id, state, state_phrase } = row;
    const awaiting = where('legal-provision-approvals', {
      legal_provision_id: id,
      given: false,
    }).map(({ organization_id, phrase }) => ({ organization: organization_id, phrase }));
    switch (state) {
      case 'partly-approved': {
        const given = where('legal-provision-approvals', { legal_provision_id: id, given: true });
        const approvals = given.map((approval) => ({
          organization: approval['organization_id'],
          date: period(approval, 'date'),
          phrase: approval['phrase'],
        }));
        return { state, approvals, awaiting };
      }
      case 'draft':
        return {
          state,
          drafted: period(row, 'drafted'),
          supporters: organizationIds(id, 'supporter'),
          awaiting,
        };
      case 'approval-delayed':
        return { state, awaiting };
      default:
        return { state, phrase: state_phrase };
    }
  }

  function penalty(row: Row): object {
    const { kind, minimum, maximum, phrase } = row;
    switch (kind) {
      case 'imprisonment':
        return {
          kind,
          minimum,
          maximum: row['maximum_is_life'] ? 'life' : maximum,
          unit: row['term_unit'],
          phrase,
        };
      case 'fine':
        return { kind, minimum, maximum, ...money(row['currency'], row['equivalent']), phrase };
      default:
        return { kind, of: row['confiscated'], phrase };
    }
  }

  function recommendation(row: Row): object {
    const { id, ordinal, text } = row;
    return {
      ...common('recommendation', id),
      ...pillarsAndTopics(row),
      ordinal,
      text,
      actions: where('recommendation-actions', { recommendation_id: id }).map(
        ({ verb, phrase, mode }) => ({ verb, phrase, mode }),
      ),
      targets: phrases(id, 'targets'),
      hedges: hedges(id),
      answers: references(id, 'answers'),
      related: related(id),
      organizations: organizationIds(id, 'named'),
      places: places(id),
    };
  }

  function finding(row: Row): object {
    const { id, type } = row;
    return {
      ...common('finding', id),
      ...pillarsAndTopics(row),
      type,
      period: period(row, 'period'),
      attribution: attribution(row),
      hedges: hedges(id),
      places: places(id),
      related: related(id),
      actors: participants(id, 'actor'),
      ...ofType(row),
    };
  }

  function ofType(row: Row): object {
    const { id, type, matter, degree, mode, continuity } = row;
    switch (type) {
      case 'action':
        return {
          partners: participants(id, 'partner'),
          objects: participants(id, 'object'),
          audience: phrases(id, 'audience'),
          action: matter,
          continuity,
          funding: funding(row),
        };
      case 'omission':
        return { omitted: matter, mode };
      case 'assessment':
        return { partners: participants(id, 'partner'), subject: matter, degree };
      default:
        return { counterparts: participants(id, 'counterpart'), condition: matter, continuity };
    }
  }

  function funding(row: Row): object | null {
    if (row['funding_kind'] === null) return null;
    return {
      kind: row['funding_kind'],
      value: row['funding_value'],
      money: money(row['funding_currency'], row['funding_equivalent']),
    };
  }

  function otherNames(id: unknown): readonly unknown[] {
    return column(where('other-names', { record_id: id }), 'name');
  }

  function organization({ id, name, type, part_of, country }: Row): object {
    return {
      ...common('organization', id),
      name,
      otherNames: otherNames(id),
      type,
      partOf: part_of,
      country,
    };
  }

  function place({ id, name, type, alpha2, alpha3, numeric, within }: Row): object {
    return {
      ...common('place', id),
      name,
      otherNames: otherNames(id),
      type,
      codes: alpha2 === null ? null : { alpha2, alpha3, numeric },
      within,
    };
  }
}
