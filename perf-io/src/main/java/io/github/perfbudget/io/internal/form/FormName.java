package io.github.perfbudget.io.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The name of the form (预算项目绩效目标表) in the lines above a project table. Stateless and thread-safe.
 */
public final class FormName {

  private static final String DEPARTMENT = "部门";

  private static final Set<String> ALONE =
      Set.of("项目支出绩效目标申报表", "项目支出绩效目标表", "项目支出绩效目标审批表", "项目支出绩效自评表");

  /** An office or a project may stand in front of these, below a heading. */
  private static final List<String> BELOW_HEADING = List.of("预算项目绩效目标表", "预算项目绩效信息表");

  /** These are the heading's last words, unless they stand in a line of their own below it. */
  private static final Set<String> SHORT = Set.of("绩效目标表", "绩效信息表", "项目绩效目标表", "项目绩效信息表");

  private FormName() {}

  /** Whether a line is the name of the form alone, or with an office in front below a heading. */
  public static boolean isTitle(FieldText line, boolean belowHeading) {
    String words = words(line);
    String bare = words.startsWith(DEPARTMENT) ? words.substring(DEPARTMENT.length()) : words;
    return ALONE.contains(bare)
        || (belowHeading
            && (SHORT.contains(bare) || BELOW_HEADING.stream().anyMatch(words::endsWith)));
  }

  /** The lines, the last two as one where a line end parts the name of the form. */
  public static List<FieldText> joined(List<FieldText> lines) {
    List<FieldText> joined = new ArrayList<>(lines);
    int last = lines.size() - 1;
    if (last > 0 && isParted(lines.get(last - 1), lines.get(last))) {
      joined.remove(last);
      joined.set(last - 1, lines.get(last - 1).continuedBy(lines.get(last)));
    }
    return joined;
  }

  private static boolean isParted(FieldText line, FieldText next) {
    String end = words(next);
    String whole = Label.of(line.text()) + end;
    return ALONE.stream().anyMatch(name -> isParted(name, whole, end))
        || BELOW_HEADING.stream().anyMatch(name -> isParted(name, whole, end));
  }

  private static boolean isParted(String name, String whole, String end) {
    return whole.endsWith(name) && end.length() < name.length();
  }

  private static String words(FieldText line) {
    return Cover.withoutYear(Label.of(line.text()));
  }
}
