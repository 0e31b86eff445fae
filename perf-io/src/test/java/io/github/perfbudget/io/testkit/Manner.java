package io.github.perfbudget.io.testkit;

/** Who fills in the forms of a filing, and so which forms they are. */
public enum Manner {
  /**
   * A city's bureau: a declaration of the whole department, tables with a title, amounts with their
   * unit in the cell, a slot for each goal, and signatures.
   */
  CITY,
  /**
   * A county's bureau: tables below a heading, agency and unit of money in a row above, goals
   * numbered in one cell.
   */
  COUNTY
}
