/** How many problems a check lists. Nobody reads more, and hostile data could have millions. */
export const mostProblems = 1000;
