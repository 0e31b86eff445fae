package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Agency;
import java.util.List;
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
          "部门预算绩效文本",
          "预算绩效目标文本",
          "部门预算绩效目标文本");
  private static final List<String> COMPILERS = List.of("编制单位", "编报单位", "填报单位");
  private static final String COMPILED = FormLabels.COMPILED;

  private final ReaderNotes notes;
  private final UnreadParts unread;
  private Optional<Integer> year = Optional.empty();
  private Optional<Agency> agency = Optional.empty();

  Cover(ReaderNotes notes, UnreadParts unread) {
    this.notes = notes;
    this.unread = unread;
  }

  /**
   * Whether a paragraph is one of the titles that part a filing, perhaps with its part and its year
   * in front, or its year in brackets behind.
   */
  static boolean isTitle(String paragraph) {
    String words = Label.of(paragraph);
    boolean part = words.startsWith(FormLabels.PART_ONE) || words.startsWith(FormLabels.PART_TWO);
    String title = part ? words.substring(FormLabels.PART_ONE.length()) : words;
    return (part && title.isEmpty()) || TITLES.contains(withoutYear(title));
  }

  /** Whether a cell is {@code （2023年度）} or {@code 2023年度} and nothing else. */
  static boolean isYear(String cell) {
    String words = Label.of(cell);
    return withoutYearBehind(words).isEmpty()
        || (yearEnd(words) == words.length() && words.endsWith("度"));
  }

  /** A title without {@code （2023年度）} behind it. */
  static String withoutYearBehind(String title) {
    int open = Math.max(title.lastIndexOf('（'), title.lastIndexOf('('));
    boolean closed = title.endsWith("年度）") || title.endsWith("年度)");
    return open >= 0 && closed ? title.substring(0, open) : title;
  }

  /** A title without the year in front of it or in brackets behind it. */
  static String withoutYear(String title) {
    return withoutYearBehind(title.substring(yearEnd(title)));
  }

  /** Whether a title begins the part that holds the project tables. */
  static boolean beginsProjects(String title) {
    String words = withoutYearBehind(Label.of(title));
    return words.equals(FormLabels.PART_TWO) || words.endsWith(FormLabels.PROJECT_GOALS);
  }

  /** Reads a paragraph that stands before all sections. */
  void paragraph(FieldText paragraph) {
    boolean dated = isLine(paragraph.text()) && year(paragraph);
    if (isTitle(paragraph.text()) || (agency.isEmpty() && agency(paragraph))) {
      return;
    }
    boolean nothingElse =
        isYear(paragraph.text()) || yearEnd(paragraph.text()) == paragraph.text().length();
    if (!dated || !nothingElse) {
      unread.paragraph(paragraph);
    }
  }

  /** A line of a cover or a title is no sentence. */
  private static boolean isLine(String text) {
    return text.chars().noneMatch(c -> "，。；".indexOf(c) >= 0);
  }

  /** Takes the year from a title or from {@code （2023年度）}. */
  boolean year(FieldText title) {
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

  private boolean agency(FieldText paragraph) {
    Optional<FieldText> office = office(paragraph).filter(name -> !name.isBlank());
    FieldPath path = FieldPath.ROOT.field("agency");
    office.ifPresent(name -> notes.put(path, name.span()));
    agency =
        office
            .flatMap(name -> notes.text(path.field("name"), name))
            .map(words -> Agency.builder().name(words).build());
    return agency.isPresent();
  }

  /** The office in {@code 某局编制} or {@code 编制单位：某局}. */
  private static Optional<FieldText> office(FieldText paragraph) {
    String text = paragraph.text();
    if (text.endsWith(COMPILED)) {
      return Optional.of(paragraph.part(0, text.length() - COMPILED.length()));
    }
    return COMPILERS.stream()
        .map(label -> Label.behind(text, label))
        .filter(end -> end > 0 && end < text.length() && Label.isColon(text.charAt(end)))
        .findFirst()
        .map(end -> Label.rest(paragraph, end));
  }

  private static int yearEnd(String text) {
    return StatedYear.at(text, 0).map(StatedYear::end).orElse(0);
  }

  void addTo(Filing.Builder filing) {
    year.ifPresent(filing::year);
    agency.ifPresent(filing::agency);
  }
}
