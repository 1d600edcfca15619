// What is tapped and what must then be on the screen: one line for each screen that years of data could slow down.

export interface BenchedScreen {
  readonly name: string;
  /** Where the tap happens; drawn and quiet before it. */
  readonly from: string;
  /** What is tapped, or the box that is written in: CSS. The first that is there. */
  readonly tap: string;
  /** Typed into it instead of tapping; the last letter is the one that is timed. */
  readonly text?: string;
  /** Where the tap leads, as the address begins; the same address for what stays on its screen. */
  readonly to: string;
  /** Drawn when all of these are there: CSS. */
  readonly drawn: readonly string[];
}

/** Workouts of the history that are in view at least. */
const THREE_WORKOUTS = ['#content [data-index="1"] [data-workout]', '#content [data-index="3"] [data-workout]'];

/** `mostUsed`: id of the exercise with the longest past. */
export function benchedScreens(mostUsed: string): readonly BenchedScreen[] {
  return [
    { name: 'history', from: '/', tap: 'nav a[href="/log"]', to: '/log', drawn: THREE_WORKOUTS },
    {
      name: 'a workout of the history',
      from: '/log',
      tap: '#content [data-workout] a[href^="/log/"]',
      to: '/log/',
      drawn: ['#content h1', '#content section h2'],
    },
    {
      name: 'search in the history',
      from: '/log',
      tap: '#content search input',
      text: 'grip',
      to: '/log',
      drawn: ['#content output:not(:empty)', '#content [aria-busy="false"] [data-workout]'],
    },
    {
      name: 'exercises',
      from: '/log',
      tap: '#content a[href="/exercises"]',
      to: '/exercises',
      drawn: [`#content a[href="/exercises/${mostUsed}"]`],
    },
    {
      name: 'search in the exercises',
      from: '/exercises',
      tap: '#content input',
      text: 'curl',
      to: '/exercises',
      drawn: ['#content a[href*="curl"]'],
    },
    {
      name: 'an exercise',
      from: '/exercises',
      tap: `#content a[href="/exercises/${mostUsed}"]`,
      to: `/exercises/${mostUsed}`,
      drawn: ['#content figure svg'],
    },
    {
      name: 'insight',
      from: '/log',
      tap: '#content a[href="/insight"]',
      to: '/insight',
      drawn: ['#content figure svg'],
    },
  ];
}
