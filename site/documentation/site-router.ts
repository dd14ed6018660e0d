import { KindRouter, type Reflection, ReflectionKind } from 'typedoc';
import { baseNameOf } from './guides.js';

const mainEntry = /^tip-report-laos-2012(?:[._]|$)/;

/** The reference is in `api/`, by type; each guide is in `guides/`, under the name of its file. */
export class SiteRouter extends KindRouter {
  override directories = new Map(
    Array.from(new KindRouter(this.application).directories, ([kind, name]) => [
      kind,
      kind === ReflectionKind.Document ? 'guides' : `api/${name}`,
    ]),
  );

  protected override getIdealBaseName(reflection: Reflection): string {
    if (reflection.isDocument()) return baseNameOf(reflection);
    const [folder = '', name = ''] = super.getIdealBaseName(reflection).split(/\/(?=[^/]+$)/);
    return `${folder}/${name.replace(mainEntry, '') || 'index'}`;
  }

  protected override getFileName(baseName: string): string {
    return super.getFileName(baseName === 'index' ? 'api/index' : baseName);
  }
}
