export interface GeneratedFile {
  readonly path: string;
  readonly contents: string;
}
