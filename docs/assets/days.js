// @ts-check

/**
 * Real days on a page, before Python has loaded: a day that was picked sets the choice that covers it, and spans that
 * are counted from the interview get their dates. Python has counted; here days are only added.
 */

import { today } from './today.js';

const DAY = 86_400_000;
/** @type {Intl.DateTimeFormatOptions} */
const FORM = { weekday: 'short', month: 'short', day: 'numeric', timeZone: 'UTC' };
/** @type {Intl.DateTimeFormatOptions} */
const FORM_WITH_YEAR = { ...FORM, year: 'numeric' };

/** @param {string} day as in a date control */
const time = (day) => Date.parse(`${day}T00:00Z`);

/** @param {HTMLFormElement} form @returns {NodeListOf<HTMLInputElement>} */
const pickers = (form) => form.querySelectorAll('[data-picks]');

/** A day was picked: choose what covers it. It is the same day everywhere in the form. @param {HTMLInputElement} control */
export function pick(control) {
  for (const other of pickers(/** @type {HTMLFormElement} */ (control.form))) other.value = control.value;
  cover(control);
}

/** A day was picked, here or on another page, and others may have come since: choose what covers it now. @param {HTMLFormElement} form */
export function coverPickedDays(form) {
  for (const control of pickers(form)) cover(control);
}

/** @param {HTMLInputElement} control */
function cover(control) {
  if (Number.isNaN(time(control.value))) return;
  const ahead = Math.round((time(control.value) - time(today())) / DAY);
  const days = control.dataset.picks === 'ahead' ? ahead : -ahead;
  const group = /** @type {HTMLElement} */ (control.closest('[data-question]'));
  for (const radio of /** @type {NodeListOf<HTMLInputElement>} */ (group.querySelectorAll('[data-first]'))) {
    const { first, last } = radio.dataset;
    if (days >= Number(first) && days <= Number(last)) radio.checked = true;
  }
}

/** Whoever taps a choice means that, and not a day picked before. @param {HTMLInputElement} radio */
export function forgetPickedDay(radio) {
  if (radio.dataset.first === undefined) return;
  for (const control of pickers(/** @type {HTMLFormElement} */ (radio.form))) control.value = '';
}

/** Name the days that are counted from the interview, all in one form: with the year where it differs. @param {HTMLElement} section @param {string | undefined} interview */
export function nameDays(section, interview) {
  const places = /** @type {HTMLElement[]} */ ([...section.querySelectorAll('[data-days]')]);
  const spans = places.map((place) => (interview ? dated(place.dataset.days ?? '', interview) : []));
  const years = new Set(spans.flat().map((day) => new Date(day).getUTCFullYear()));
  places.forEach((place, number) => {
    const words = (place.dataset.words ??= place.textContent ?? '');
    place.textContent = inWords(spans[number], years.size > 1) || words;
  });
}

/** The first and last day, from today on; nothing once they are over. @param {string} days @param {string} interview */
function dated(days, interview) {
  const start = time(interview);
  if (Number.isNaN(start)) return [];
  const weekday = (new Date(start).getUTCDay() + 6) % 7;
  const [first, last] = days.split(' ')[weekday].split(':').map((count) => start + Number(count) * DAY);
  return last < time(today()) ? [] : [Math.max(first, time(today())), last];
}

/** As Python writes them (days/in_words.py): the year once, unless the ends are in two. @param {number[]} span @param {boolean} withYear */
function inWords([first, last], withYear) {
  if (first === undefined) return '';
  const form = withYear ? FORM_WITH_YEAR : FORM;
  if (first === last) return named(last, form);
  const sameYear = new Date(first).getUTCFullYear() === new Date(last).getUTCFullYear();
  return `${named(first, sameYear ? FORM : form)} to ${named(last, form)}`;
}

/** A browser without `Intl` has this all the same. @param {number} day @param {Intl.DateTimeFormatOptions} form */
const named = (day, form) => new Date(day).toLocaleDateString('en-US', form);
