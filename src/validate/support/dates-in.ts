const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const datePattern = /* @__PURE__ */ patternOfDates();

function patternOfDates(): RegExp {
  const month =
    '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
  const dates = [
    '(?<iso>[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)',
    `(?:(?<day1>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? )?(?<month1>${month})\\.?,? (?<year1>[0-9]{4})`,
    `(?<month2>${month})\\.? (?<day2>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<year2>[0-9]{4})`,
    '(?<year3>[0-9]{4})',
  ];
  const wholes = dates.map((date) => `(?<![\\p{L}\\p{N}])${date}(?![\\p{L}\\p{N}])`);
  return new RegExp(wholes.join('|'), 'giu');
}

/**
 * The dates of a text in ISO 8601, each as exact as it is there: `2012-06-19` for "19 June 2012", "June 19, 2012" or
 * "2012-06-19", `2012-06` for "June 2012", and `2012`.
 */
export function datesIn(text: string): readonly string[] {
  return [...text.matchAll(datePattern)].map(({ groups = {} }) => {
    const { iso, day1, month1, year1, month2, day2, year2, year3 = '' } = groups;
    const [day, name, year] = year1 === undefined ? [day2, month2, year2] : [day1, month1, year1];
    if (iso !== undefined) return iso;
    if (name === undefined || year === undefined) return year3;
    const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    return [year, String(number), day]
      .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
      .join('-');
  });
}
