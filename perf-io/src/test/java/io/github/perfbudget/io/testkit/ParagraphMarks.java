package io.github.perfbudget.io.testkit;

import java.util.Random;

/** Chooses the mark of each paragraph of a .doc file that does not state its own. */
@FunctionalInterface
public interface ParagraphMarks {

  /**
   * Chooses the mark of the next paragraph.
   *
   * @return the mark
   */
  ParagraphMark next();

  /**
   * Chooses the same mark for all.
   *
   * @param mark the mark
   * @return the choice
   */
  static ParagraphMarks all(ParagraphMark mark) {
    return () -> mark;
  }

  /**
   * Chooses at random.
   *
   * @param seed the same seed gives the same marks
   * @return the choice
   */
  static ParagraphMarks seeded(long seed) {
    Random random = new Random(seed);
    return () -> random.nextBoolean() ? ParagraphMark.WITH_TEXT : ParagraphMark.APART;
  }
}
