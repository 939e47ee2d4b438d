// Prints the day that today.js names when the clock is set to each of some times. Given: today.js, and the times as JSON, in
// milliseconds since 1970.

import { pathToFileURL } from 'node:url';

const [script, times] = process.argv.slice(2);
const { today } = await import(pathToFileURL(script).href);

const RealDate = Date;
const found = JSON.parse(times).map((time) => {
  globalThis.Date = class extends RealDate {
    constructor() {
      super(time);
    }
  };
  return today();
});
console.log(JSON.stringify(found));
