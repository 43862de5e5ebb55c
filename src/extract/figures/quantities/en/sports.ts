/** What is counted in the short forms of sports pages. */
export const SPELT_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    WAR: 'win above replacement',
    ERA: 'earned run average',
    RBI: 'run batted in',
    HR: 'home run',
    SB: 'stolen base',
    TD: 'touchdown',
    FG: 'field goal',
    INT: 'interception',
    GPA: 'grade point average',
    PPG: 'point per game',
    RPG: 'rebound per game',
    APG: 'assist per game',
    SPG: 'steal per game',
    BPG: 'block per game',
    ppg: 'point per game',
    rpg: 'rebound per game',
    apg: 'assist per game',
    spg: 'steal per game',
    bpg: 'block per game',
  }),
);
