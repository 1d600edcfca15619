// The report as one HTML file that needs nothing else: every section's table and bars, and the plots that sections draw.
import type { SectionResult } from './section.ts';

const STYLE = `
  body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif; color: #1b1d1f; background: #fbfaf8; }
  h1 { font-size: 1.5rem; } h2 { margin-top: 3rem; font-size: 1.2rem; } h3 { margin: 2rem 0 .25rem; font-size: 1rem; }
  pre { overflow-x: auto; font: 12px/1.45 ui-monospace, monospace; background: #f1efeb; padding: .75rem; }
  table { border-collapse: collapse; } td, th { padding: .15rem .75rem .15rem 0; text-align: left; }
  .missed { color: #a3341c; } .met { color: #2c6a3f; } figure { margin: .5rem 0 1.5rem; } figcaption, .note { color: #55595e; }
  svg { width: 100%; height: auto; background: #fff; } svg text { font: 11px system-ui, sans-serif; fill: #55595e; }
`;

export interface ReportedSection extends SectionResult {
  readonly measuredAt: string;
}

export function pageOf(sections: readonly ReportedSection[]): string {
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>Counting, measured</title><style>${STYLE}</style></head><body>`,
    '<h1>Counting, measured</h1>',
    ...sections.map(sectionHtml),
    '</body></html>',
    '',
  ].join('\n');
}

function sectionHtml({ name, table, bars, page, measuredAt }: ReportedSection): string {
  const rows = bars.map(
    ({ name: what, figure, bar, met }) =>
      `<tr class="${met ? 'met' : 'missed'}"><td>${met ? 'met' : 'missed'}</td><td>${escapeHtml(what)}</td><td>${escapeHtml(figure)}</td><td>${escapeHtml(bar)}</td></tr>`,
  );
  return [
    `<section><h2>${name}</h2><p class="note">measured ${escapeHtml(measuredAt)}</p>`,
    `<table>${rows.join('')}</table>`,
    `<pre>${escapeHtml(table)}</pre>`,
    page ?? '',
    '</section>',
  ].join('\n');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
