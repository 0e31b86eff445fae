package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Agency;
import java.util.Optional;
import java.util.Set;

/**
 * Reads cover and titles: the year, the agency that compiled the filing, and the words every form
 * has.
 */
final class Cover {

  private static final Set<String> TITLES =
      Set.of(
          FormLabels.PART_ONE,
          FormLabels.PART_TWO,
          FormLabels.DEPARTMENT_GOALS,
          FormLabels.PROJECT_GOALS,
          "预算绩效文本",
          "部门预算绩效文本");
  private static final String COMPILED = FormLabels.COMPILED;
  private static final int YEAR_DIGITS = 4;

  private final ReaderNotes notes;
  private final UnreadParts unread;
  private Optional<Integer> year = Optional.empty();
  private Optional<Agency> agency = Optional.empty();

  Cover(ReaderNotes notes, UnreadParts unread) {
    this.notes = notes;
    this.unread = unread;
  }

  /**
   * Whether a paragraph is one of the titles that part a filing, perhaps with its year in front.
   */
  static boolean isTitle(String paragraph) {
    String words = Label.of(paragraph);
    return TITLES.contains(words) || TITLES.contains(words.substring(yearEnd(words)));
  }

  /** Whether a cell is {@code （2023年度）}. */
  static boolean isYear(String cell) {
    String words = Label.of(cell);
    return words.startsWith("（")
        ? words.endsWith("年度）")
        : words.startsWith("(") && words.endsWith("年度)");
  }

  /** Whether a title begins the part that holds the project tables. */
  static boolean beginsProjects(String title) {
    String words = Label.of(title);
    return words.equals(FormLabels.PART_TWO) || words.endsWith(FormLabels.PROJECT_GOALS);
  }

  /** Reads a paragraph that stands before all sections. */
  void paragraph(FieldText paragraph) {
    boolean dated = isLine(paragraph.text()) && year(paragraph);
    if (isTitle(paragraph.text()) || (agency.isEmpty() && agency(paragraph))) {
      return;
    }
    if (!dated || yearEnd(paragraph.text()) < paragraph.text().length()) {
      unread.paragraph(paragraph);
    }
  }

  /** A line of a cover or a title is no sentence. */
  private static boolean isLine(String text) {
    return text.chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
  }

  /** Takes the year from a title or from {@code （2023年度）}. */
  boolean year(FieldText title) {
    String text = title.text();
    for (int i = 0; i < text.length(); i++) {
      int end = yearEnd(text.substring(i, Math.min(text.length(), i + YEAR_DIGITS + 2)));
      if (end > 0 && !isMonth(text, i + end)) {
        stated(title.part(i, i + end), Integer.parseInt(text.substring(i, i + YEAR_DIGITS)));
        return true;
      }
    }
    return false;
  }

  /** The first year that is stated holds; another one is reported. */
  private void stated(FieldText words, int found) {
    FieldPath path = FieldPath.ROOT.field("year");
    if (year.filter(first -> first != found).isPresent()) {
      notes.report(ReaderDiagnostic.OTHER_YEAR, path, words.span(), words.text());
    }
    notes.text(path, words);
    year = year.or(() -> Optional.of(found));
  }

  private boolean agency(FieldText paragraph) {
    String text = paragraph.text();
    boolean compiled = text.endsWith(COMPILED) && text.length() > COMPILED.length();
    if (compiled) {
      FieldText name = paragraph.part(0, text.length() - COMPILED.length());
      FieldPath path = FieldPath.ROOT.field("agency");
      notes.put(path, name.span());
      agency =
          notes.text(path.field("name"), name).map(words -> Agency.builder().name(words).build());
    }
    return compiled;
  }

  /** The length of {@code 2023年} or {@code 2023年度} at the start, else 0. */
  private static int yearEnd(String text) {
    for (int i = 0; i < YEAR_DIGITS; i++) {
      if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
        return 0;
      }
    }
    if (!text.startsWith("年", YEAR_DIGITS)) {
      return 0;
    }
    return text.startsWith("度", YEAR_DIGITS + 1) ? YEAR_DIGITS + 2 : YEAR_DIGITS + 1;
  }

  /** A month behind the year makes it a date of the calendar. */
  private static boolean isMonth(String text, int index) {
    return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
  }

  void addTo(Filing.Builder filing) {
    year.ifPresent(filing::year);
    agency.ifPresent(filing::agency);
  }
}
