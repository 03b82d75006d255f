import type { TreatmentRequest } from './request.js';

const STRENGTH =
  /\d{1,4}(?:[.,]\d{1,3})?(?: ?(?:mg|mcg|ug|g|gm|grams?|ml|cc|%))?(?: ?[/-] ?\d{1,4}(?:\.\d{1,3})?)? ?(?:mg|mcg|ug|gm|grams?|ml|cc|%|mcg\/hr|mcg\/h)(?:\/(?:hr|h|hour|ml))?(?![a-z])|\b\d{1,2}(?:\.\d)?\/\d{3}\b/i;
const QUANTITY =
  /(?:#|\bqty\.?:?|\bquantity:?|\bcount:?|\bdispense:?|\bdisp\.?:?) ?(?:of |is )?(?:#? ?)(\d{1,4})\b|\b(\d{1,4}) ?(?:tablets?|tabs?|capsules?|caps?|pills?|patches|count|units|lozenges|vials?)\b|\bx ?(\d{2,4})\b(?! ?(?:days?|weeks?|months?|refill))/i;

/** Name, strength and quantity of a drug as its heading gives them; `name` is the drug as written there. */
export function readDrug(heading: string, name: string): TreatmentRequest['drug'] {
  const rest = heading.replace(/\(?\b(?:dos|date of service)\b.*$/i, '');
  const strength = STRENGTH.exec(rest)?.[0].trim() ?? null;
  const quantity = QUANTITY.exec(rest.replace(/tylenol ?#? ?[34]/i, ' '));
  const count = quantity?.slice(1).find((group) => group !== undefined);
  return { name: name.toLowerCase(), strength, quantity: count === undefined ? null : Number(count) };
}
