package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.validation.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many projects the introduction to the goals says there are (项目个数): 共4个项目, 安排预算项目3个. Projects
 * that something is done with, as in 引进4个项目, are not those of the filing.
 *
 * @param stated where it says so
 * @param count how many
 * @param filing the filing
 */
record ProjectCount(Located<String> stated, int count, Filing filing) {

  /** The way to every count that the introduction states, one of each paragraph. */
  static final Part<Filing, ProjectCount> ALL = ProjectCount::of;

  private static final Part<Filing, String> INTRODUCTION =
      Part.<Filing, Narrative>field("goalsIntroduction", Filing::goalsIntroduction)
          .then(Part.each("paragraphs", Narrative::paragraphs));

  private static final String PROJECTS = "项目";
  private static final List<String> KINDS = List.of("部门预算", "预算", "专项");
  private static final List<String> VERBS = List.of("安排", "设置", "编制", "申报", "设", "有", "计");
  private static final List<String> TOGETHER = List.of("共计", "合计", "共");
  private static final int MOST_DIGITS = 4;

  private static Stream<Located<ProjectCount>> of(Filing filing, FieldPath at) {
    return INTRODUCTION
        .of(filing, at)
        .flatMap(
            text ->
                chief(countsIn(text.value()).map(count -> new ProjectCount(text, count, filing)))
                    .map(count -> Located.of(text.path(), count))
                    .stream());
  }

  /** Whether neither the goal items nor the tables are so many. */
  boolean isOther() {
    return count != filing.goalItems().size() && count != filing.projects().size();
  }

  /**
   * Of the counts of a paragraph the one that is right, else the greatest: the others may be of
   * some of all.
   */
  private static Optional<ProjectCount> chief(Stream<ProjectCount> counts) {
    List<ProjectCount> all = counts.toList();
    return all.stream()
        .filter(count -> !count.isOther())
        .findFirst()
        .or(() -> all.stream().max(Comparator.comparingInt(ProjectCount::count)));
  }

  private static Stream<Integer> countsIn(String text) {
    return IntStream.iterate(
            text.indexOf(PROJECTS), at -> at >= 0, at -> text.indexOf(PROJECTS, at + 1))
        .mapToObj(at -> Stream.of(before(text, at), behind(text, at)))
        .flatMap(counts -> counts.flatMap(Optional::stream));
  }

  /** The number of 共安排4个预算项目, where nothing follows. */
  private static Optional<Integer> before(String text, int at) {
    int end = withoutEnding(text, at, KINDS);
    int digits = end - 1;
    while (digits > 0 && Terms.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    boolean counted =
        end > 0 && text.charAt(end - 1) == '个' && Terms.isEnd(text, at + PROJECTS.length());
    int verb = withoutEnding(text, Math.max(digits, 0), VERBS);
    return counted && withoutEnding(text, verb, TOGETHER) < verb
        ? number(text, digits, end - 1)
        : Optional.empty();
  }

  /** The number of 预算项目共4个, where nothing follows. */
  private static Optional<Integer> behind(String text, int at) {
    int after = at + PROJECTS.length();
    int start =
        TOGETHER.stream()
            .filter(word -> text.startsWith(word, after))
            .findFirst()
            .map(word -> after + word.length())
            .orElse(after);
    int end = start;
    while (end < text.length() && Terms.isDigit(text.charAt(end))) {
      end++;
    }
    return withoutEnding(text, at, KINDS) < at
            && text.startsWith("个", end)
            && Terms.isEnd(text, end + 1)
        ? number(text, start, end)
        : Optional.empty();
  }

  /** Where the text before an index begins to end in one of these words, else the index. */
  private static int withoutEnding(String text, int end, List<String> words) {
    return words.stream()
        .filter(word -> text.startsWith(word, end - word.length()))
        .findFirst()
        .map(word -> end - word.length())
        .orElse(end);
  }

  private static Optional<Integer> number(String text, int start, int end) {
    return end > start && end - start <= MOST_DIGITS
        ? Optional.of(Integer.valueOf(text.substring(start, end)))
        : Optional.empty();
  }
}
