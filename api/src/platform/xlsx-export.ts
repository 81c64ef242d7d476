import { type CsvValue, isFormulaLike } from '@aim/domain/kernel/csv';
import type { Response } from 'express';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { type CsvExport, drained, logExport } from './csv-export.ts';
import type { Ctx } from './ctx.ts';

const BATCH = 1000;
/** A cell of a spreadsheet holds no more. */
const CELL_MAX = 32_767;
const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook with one sheet; styles: 0 plain, 1 heading, 2 text that must never run as a formula. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="AIM" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`,
};

/** Streams the same rows as {@link CsvExport} as a workbook. */
export async function sendXlsx(ctx: Ctx, response: Response, { screen, headers, batch }: CsvExport): Promise<void> {
  response.setHeader('Content-Type', MEDIA_TYPE);
  const day = ctx.now.toISOString().slice(0, 10);
  response.setHeader('Content-Disposition', `attachment; filename="${screen}-${day}.xlsx"`);
  response.setHeader('Cache-Control', 'no-store');
  const zip = new Zip((error, chunk, isLast) => {
    if (error) response.destroy(error);
    else if (isLast) response.end(chunk);
    else response.write(chunk);
  });
  for (const [name, xml] of Object.entries(PARTS)) {
    const part = new ZipPassThrough(name);
    zip.add(part);
    part.push(strToU8(HEAD + xml), true);
  }
  const sheet = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  zip.add(sheet);
  sheet.push(
    strToU8(
      `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${rowXml(1, headers, 1)}`,
    ),
  );
  let rows = 0;
  for (let after: string | null = null; ; ) {
    const found = await batch(after, BATCH);
    sheet.push(strToU8(found.map(({ cells }, index) => rowXml(rows + index + 2, cells)).join('')));
    rows += found.length;
    if (response.writableNeedDrain) await drained(response);
    if (found.length < BATCH || response.destroyed) break;
    after = found.at(-1)?.cursor ?? null;
  }
  await logExport(ctx, screen, rows);
  sheet.push(strToU8('</sheetData></worksheet>'), true);
  zip.end();
}

function rowXml(row: number, cells: readonly CsvValue[], style = 0): string {
  return `<row r="${row}">${cells.map((cell, column) => cellXml(`${letters(column)}${row}`, cell, style)).join('')}</row>`;
}

/** Numbers are numbers; everything else is text inside the cell, which no program takes for a formula. */
function cellXml(place: string, value: CsvValue, style: number): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number' || typeof value === 'bigint') return `<c r="${place}"><v>${value}</v></c>`;
  const text = String(value).slice(0, CELL_MAX);
  const look = isFormulaLike(text) ? 2 : style;
  return `<c r="${place}" t="inlineStr"${look === 0 ? '' : ` s="${look}"`}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** XML has no place for control characters. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
      .replace(/[&<>\r]/g, (sign) => ENTITIES[sign] as string)
  );
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
