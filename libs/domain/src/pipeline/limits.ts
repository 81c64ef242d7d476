/** How long what a startup says about itself may be; apart from the schemas, so that a page may know it without them. */
export const STARTUP_NAME_MAX = 120;
export const ONE_LINER_MAX = 160;
export const PROBLEM_MAX = 1500;
export const SOLUTION_MAX = 5000;
export const STARTUP_WEBSITE_MAX = 200;
export const CITY_MAX = 120;
export const TAGS_MAX = 20;
export const TAG_MAX = 40;
export const TEAM_SIZE_MAX = 1_000_000;
export const FOUNDED_YEAR_MIN = 1900;
