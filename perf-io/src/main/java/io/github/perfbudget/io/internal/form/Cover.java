package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads cover and titles: the year, the office, and the words every form has. */
public final class Cover {

  private static final Set<String> TITLES =
      Set.of(
          FormLabels.PART_ONE,
          FormLabels.PART_TWO,
          FormLabels.DEPARTMENT_GOALS,
          FormLabels.PROJECT_GOALS,
          "部门" + FormLabels.PROJECT_GOALS,
          "预算绩效文本",
          "部门预算绩效文本",
          "预算绩效目标文本",
          "部门预算绩效目标文本");

  private final ReaderNotes notes;
  private final UnreadParts unread;
  private Optional<Integer> year = Optional.empty();
  private final CoverOffice office;

  public Cover(ReaderNotes notes, UnreadParts unread) {
    this.notes = notes;
    this.unread = unread;
    this.office = new CoverOffice(notes, unread);
  }

  /**
   * Whether a paragraph is one of the titles that part a filing, perhaps with its part and its year
   * in front, or its year in brackets behind.
   */
  public static boolean isTitle(String paragraph) {
    String words = Label.of(paragraph);
    boolean part = words.startsWith(FormLabels.PART_ONE) || words.startsWith(FormLabels.PART_TWO);
    String title = part ? behindPart(words) : words;
    return (part && title.isEmpty())
        || (part ? isOfPart(title) : TITLES.contains(withoutYear(title)));
  }

  /** The part of the project tables may call itself {@code 预算项目绩效目标表}. */
  private static boolean isOfPart(String title) {
    return TITLES.contains(withoutYear(title)) || title.equals(FormLabels.PROJECT_GOALS + "表");
  }

  /** Whether a paragraph is the title of a part that has the number of a section. */
  public static boolean isNumberedTitle(String paragraph) {
    String words = Label.of(paragraph);
    int number = Numbering.item(words);
    return number > 0 && isOfPart(words.substring(number));
  }

  private static String behindPart(String words) {
    String title = words.substring(FormLabels.PART_ONE.length());
    return !title.isEmpty() && Label.isColon(title.charAt(0)) ? title.substring(1) : title;
  }

  /**
   * Whether a TAB in front of a title made it the first cell of a row. Other cells stand behind one
   * of a table of contents, so there it must say its year, if need be in the line below its part.
   */
  public static boolean isTitleInFront(FormRow row) {
    List<FieldText> lines = row.firstWritten().map(FormCell::paragraphs).orElse(List.of());
    if (lines.isEmpty() || row.width() == 1 || saysYear(lines.get(0).text())) {
      return isTitleAt(lines, 0);
    }
    return isPart(lines.get(0).text()) && isTitleAt(lines, 1) && saysYear(lines.get(1).text());
  }

  private static boolean isTitleAt(List<FieldText> lines, int index) {
    return index < lines.size()
        && (isTitle(lines.get(index).text()) || CoverOffice.inTitle(lines.get(index)).isPresent());
  }

  /** Whether a title is {@code 第一部分} and nothing else. */
  private static boolean isPart(String title) {
    String words = Label.of(title);
    return words.equals(FormLabels.PART_ONE) || words.equals(FormLabels.PART_TWO);
  }

  private static boolean saysYear(String title) {
    return !withoutYear(title).equals(title);
  }

  /** Whether a cell is {@code （2023年度）} or {@code 2023年度} and nothing else. */
  public static boolean isYear(String cell) {
    String words = Label.of(cell);
    return withoutYearBehind(words).isEmpty()
        || (yearEnd(words) == words.length() && words.endsWith("度"));
  }

  /** A title without {@code （2023年度）} behind it. */
  public static String withoutYearBehind(String title) {
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    boolean closed = title.endsWith("年度）") || title.endsWith("年度)");
    return open >= 0 && closed ? title.substring(0, open) : title;
  }

  /** A title without the year in front of it or in brackets behind it. */
  static String withoutYear(String title) {
    return withoutYearBehind(title.substring(yearEnd(title)));
  }

  /** Whether a title begins the part that holds the project tables. */
  public static boolean beginsProjects(String title) {
    String words = withoutYearBehind(Label.of(title));
    return words.startsWith(FormLabels.PART_TWO) || words.endsWith(FormLabels.PROJECT_GOALS);
  }

  /** Reads a paragraph that stands before all sections. */
  public void paragraph(FieldText paragraph) {
    boolean dated = isLine(paragraph.text()) && year(paragraph);
    if (isTitle(paragraph.text()) || CoverOffice.inTitle(paragraph).isPresent()) {
      office.title(paragraph);
      return;
    }
    if (office.line(paragraph)) {
      return;
    }
    boolean nothingElse =
        isYear(paragraph.text()) || yearEnd(paragraph.text()) == paragraph.text().length();
    if (!dated || !nothingElse) {
      unread.paragraph(paragraph);
    }
  }

  /** The title of the declaration, beside which a cover may name the office. */
  public void besideTitle(FieldText title) {
    office.title(title);
  }

  /** A line of a cover or a title is no sentence. */
  private static boolean isLine(String text) {
    return text.chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
  }

  /** Takes the year from a title or from {@code （2023年度）}. */
  public boolean year(FieldText title) {
    for (int i = 0; i < title.text().length(); i++) {
      Optional<StatedYear> found = StatedYear.at(title.text(), i);
      if (found.isPresent()) {
        stated(title.part(i, found.get().end()), found.get().number());
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

  /** Where the words of a title of a filing begin, at the end of a text; 0 where it has none. */
  static int titleStart(String text) {
    return TITLES.stream()
        .filter(text::endsWith)
        .mapToInt(title -> text.length() - title.length())
        .min()
        .orElse(0);
  }

  static int yearEnd(String text) {
    return StatedYear.at(text, 0).map(StatedYear::end).orElse(0);
  }

  public void addTo(Filing.Builder filing) {
    year.ifPresent(filing::year);
    office.read().ifPresent(filing::agency);
  }
}
