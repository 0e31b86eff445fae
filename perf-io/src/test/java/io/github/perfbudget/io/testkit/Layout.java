package io.github.perfbudget.io.testkit;

import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.model.Filing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A way of writing a filing as a Word file.
 *
 * <p>A layout carries every field that the forms of its manner have. For example
 *
 * <pre>{@code
 * Layout layout = Layout.of(Manner.COUNTY, Habit.REPEATED_LABELS);
 * String text = layout.text(filing, TextForm.DOCX);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param manner the forms
 * @param habits what changes the text
 */
public record Layout(Manner manner, Set<Habit> habits) {

  /** Copies the habits, and puts them in order. */
  public Layout {
    Set<Habit> ordered = EnumSet.noneOf(Habit.class);
    ordered.addAll(habits);
    habits = Collections.unmodifiableSet(ordered);
  }

  /**
   * Makes a layout.
   *
   * @param manner the forms
   * @param habits what changes the text
   * @return the layout
   */
  public static Layout of(Manner manner, Habit... habits) {
    return new Layout(manner, Set.of(habits));
  }

  /**
   * Returns the layouts of a manner: the plain one, one for each habit, and the one with all habits
   * together.
   *
   * @param manner the forms
   * @return the layouts
   */
  public static List<Layout> all(Manner manner) {
    List<Layout> layouts = new ArrayList<>();
    layouts.add(of(manner));
    for (Habit habit : Habit.values()) {
      layouts.add(of(manner, habit));
    }
    layouts.add(new Layout(manner, EnumSet.allOf(Habit.class)));
    return layouts;
  }

  /**
   * Makes layouts of any habits together.
   *
   * @param manner the forms
   * @return layouts at random
   */
  public static Arbitrary<Layout> any(Manner manner) {
    return Arbitraries.of(Habit.class).set().map(habits -> new Layout(manner, habits));
  }

  /**
   * Writes a filing.
   *
   * @param filing the filing
   * @return the document
   */
  public WordDocument document(Filing filing) {
    return new FilingPages(manner, new Hand(habits)).write(filing);
  }

  /**
   * Writes the text of a filing.
   *
   * @param filing the filing
   * @param form the form of the text
   * @return the text
   */
  public String text(Filing filing, TextForm form) {
    return ExtractedText.of(document(filing), form);
  }

  /**
   * Tells whether a text was added by a habit and is no part of any filing, such as a page footer.
   *
   * @param text a text as extracted, without outer blanks
   * @return whether it is foreign to the filing
   */
  public static boolean isForeign(String text) {
    return text.contains(Hand.FOREIGN);
  }

  @Override
  public String toString() {
    return manner + " " + habits;
  }
}
