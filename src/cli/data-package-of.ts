/** The files of a data package: those that its descriptor describes, and the descriptor last. */
export function dataPackageOf<File extends { readonly path: string; readonly contents: string }>(
  files: readonly File[],
): readonly File[] {
  const descriptor = files.filter(({ path }) => path === 'datapackage.json');
  const paths = descriptor.flatMap(({ contents }): readonly string[] => {
    const { resources }: { resources: readonly { readonly path: string }[] } = JSON.parse(contents);
    return resources.map((resource) => resource.path);
  });
  return [...files.filter(({ path }) => paths.includes(path)), ...descriptor];
}
