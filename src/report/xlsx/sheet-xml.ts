import type { Cell } from '../../store/query.js';
import { xmlText } from '../xml.js';

/** Characters that a cell of Excel holds. */
const MAX_CELL = 32_767;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Start of a worksheet, up to its header: bold, and kept in sight. */
export const sheetStart = (columns: readonly string[]) =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${row(columns, 1, ' s="1"')}`;

/** A row; `number` counts from 1. */
export function row(cells: readonly Cell[], number: number, style = ''): string {
  let text = `<row r="${number}">`;
  cells.forEach((value, i) => {
    if (value === null) return;
    const at = ` r="${columnName(i)}${number}"${style}`;
    if (typeof value === 'number' && Number.isFinite(value)) text += `<c${at}><v>${value}</v></c>`;
    else if (typeof value === 'boolean') text += `<c${at} t="b"><v>${value ? 1 : 0}</v></c>`;
    else text += `<c${at} t="inlineStr"><is><t xml:space="preserve">${cellText(String(value))}</t></is></c>`;
  });
  return `${text}</row>`;
}

/** End of a worksheet of so many rows, with a filter over every column. */
export const sheetEnd = (columns: readonly string[], rows: number) =>
  `</sheetData><autoFilter ref="A1:${columnName(Math.max(0, columns.length - 1))}${rows}"/></worksheet>`;

/** Text is text: nothing runs as a formula, no leading zero is lost, and `_x0041_` is not taken for the letter that it names. */
const cellText = (text: string) =>
  PLAIN.test(text) && text.length <= MAX_CELL
    ? text
    : xmlText(text.slice(0, MAX_CELL).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

/** What needs no care, as nearly every cell. */
const PLAIN = /^[ !#-%'-;=?-^`-~]*$/;

/** `A`, `Z`, `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook has beside its sheets, by name. */
export function workbookParts(sheets: number): Record<string, string> {
  const each = (part: (n: number) => string) =>
    Array.from({ length: sheets }, (_, i) => part(i + 1)).join('');
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((n) => `<Override PartName="/${sheetPath(n)}" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${each((n) => `<sheet name="imr${n === 1 ? '' : ` ${n}`}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets + 1}" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
}

export const sheetPath = (n: number) => `xl/worksheets/sheet${n}.xml`;
