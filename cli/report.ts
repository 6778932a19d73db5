import type { Finding } from './finding.js';

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

const count = (findings: readonly Finding[], severity: Finding['severity']) =>
  findings.filter((one) => one.severity === severity).length;

/** Findings as somebody reads them: file by file, each with where, what, and what to do. */
export const report = (findings: readonly Finding[], files: number): string => {
  const lines = [...new Set(findings.map(({ file }) => file))].flatMap((file) => [
    file,
    ...findings
      .filter((one) => one.file === file)
      .flatMap(({ severity, path, found, fix, rule }) => [
        `  ${severity} at ${path || '(the whole file)'}   [${rule}]`,
        `    found  ${found}`,
        `    do     ${fix.replace(/[.]$/, '')}`,
      ]),
    '',
  ]);
  const errors = plural(count(findings, 'error'), 'error');
  const warnings = plural(count(findings, 'warning'), 'warning');
  return [
    ...lines,
    findings.length
      ? `${errors}, ${warnings} in ${plural(files, 'file')}.`
      : `Nothing wrong in ${plural(files, 'file')}.`,
  ].join('\n');
};

/** The same for programs. */
export const reportJson = (findings: readonly Finding[], files: number): string =>
  JSON.stringify(
    {
      files,
      errors: count(findings, 'error'),
      warnings: count(findings, 'warning'),
      findings,
    },
    null,
    2,
  );
