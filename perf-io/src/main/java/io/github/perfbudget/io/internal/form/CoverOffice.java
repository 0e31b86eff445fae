package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Agency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The office that a cover names: in {@code 某局编制}, else in the title {@code 某局2025年部门预算绩效文本}, else
 * alone in a line beside the title.
 */
public final class CoverOffice {

  private static final FieldPath PATH = FieldPath.ROOT.field("agency");
  private static final List<String> COMPILERS = List.of("编制单位", "编报单位", "填报单位");
  private static final String COMPILED = FormLabels.COMPILED;

  /** What names of offices end in. */
  private static final String LAST_CHARACTERS = "局委会办厅处室站所心院校馆部府社队司署镇乡级";

  private static final int SHORTEST = 3;

  private final ReaderNotes notes;
  private final UnreadParts unread;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<FieldText> elsewhere = new ArrayList<>();
  private Optional<FieldText> compiler = Optional.empty();
  private Optional<FieldText> aboveTitle = Optional.empty();
  private boolean belowTitle;

  /** A line and the name in it. */
  private record Mention(FieldText line, FieldText name) {}

  CoverOffice(ReaderNotes notes, UnreadParts unread) {
    this.notes = notes;
    this.unread = unread;
  }

  /** Reads a title of the filing, which may have the office in front. */
  void title(FieldText line) {
    aboveTitle.ifPresent(name -> mentions.add(new Mention(name, name)));
    aboveTitle = Optional.empty();
    belowTitle = true;
    inTitle(line).ifPresent(name -> mentions.add(new Mention(line, name)));
  }

  /** Reads any other line; false where it says nothing of an office. */
  boolean line(FieldText line) {
    Optional<FieldText> labelled = labelled(line).filter(name -> !name.isBlank());
    boolean first = compiler.isEmpty() && labelled.isPresent();
    compiler = compiler.or(() -> labelled);
    return first || (labelled.isEmpty() && beside(line));
  }

  private boolean beside(FieldText line) {
    leaveAbove();
    boolean office = isName(line.text());
    if (office && belowTitle) {
      mentions.add(new Mention(line, line));
    } else if (office) {
      aboveTitle = Optional.of(line);
    }
    belowTitle = false;
    return office;
  }

  /** The office in {@code 某局编制} or {@code （编制单位：某局）}. */
  private static Optional<FieldText> labelled(FieldText line) {
    FieldText paragraph = withoutBrackets(line);
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

  private static FieldText withoutBrackets(FieldText line) {
    String text = line.text();
    boolean bracketed = text.length() > 1 && text.startsWith("（") && text.endsWith("）");
    return bracketed ? line.part(1, text.length() - 1) : line;
  }

  /** The office in front of a title, before or behind the year. */
  static Optional<FieldText> inTitle(FieldText line) {
    FieldText title = line.part(0, Cover.withoutYearBehind(line.text()).length());
    FieldText front = title.part(0, Cover.titleStart(title.text()));
    FieldText behindYear = front.from(Cover.yearEnd(front.text()));
    FieldText name = behindYear.part(0, beforeYear(behindYear.text()));
    return Optional.of(name).filter(words -> isName(words.text()));
  }

  private static int beforeYear(String text) {
    for (int i = 0; i < text.length(); i++) {
      int end = StatedYear.at(text, i).map(StatedYear::end).orElse(0);
      if (end == text.length()) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isName(String text) {
    return text.length() >= SHORTEST
        && LAST_CHARACTERS.indexOf(text.charAt(text.length() - 1)) >= 0
        && text.chars().allMatch(Character::isLetter);
  }

  private void leaveAbove() {
    aboveTitle.ifPresent(elsewhere::add);
    aboveTitle = Optional.empty();
  }

  /** The office, after all lines; a line that names another one stays unread. */
  Optional<Agency> read() {
    leaveAbove();
    Optional<FieldText> office =
        compiler.or(() -> mentions.stream().map(Mention::name).findFirst());
    office.ifPresent(name -> notes.put(PATH, name.span()));
    mentions.stream()
        .filter(mention -> !mention.name().text().equals(office.orElseThrow().text()))
        .forEach(mention -> unread.paragraph(mention.line()));
    elsewhere.stream()
        .filter(line -> office.filter(name -> name.text().equals(line.text())).isEmpty())
        .forEach(unread::paragraph);
    return office
        .flatMap(name -> notes.text(PATH.field("name"), name))
        .map(words -> Agency.builder().name(words).build());
  }
}
