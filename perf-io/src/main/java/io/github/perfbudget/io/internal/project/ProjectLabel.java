package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.Label;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The labels that a row of a project table begins with, in the spellings of all forms: those of
 * Hebei first, then those of other provinces and of the national forms. Another form is another
 * spelling here.
 *
 * <p>What stands in brackets behind a label, such as {@code （万元）} or {@code （盖章）}, is no part of
 * it.
 */
public enum ProjectLabel {
  FILED_BY(ProjectRow.AGENCY, FormLabels.AGENCY, "编制单位", "申报单位"),
  CODE(ProjectRow.CODE, FormLabels.CODE, "项目代码"),
  NAME(ProjectRow.CODE, FormLabels.NAME, "专项资金名称", "专项名称"),
  EXECUTED_BY(ProjectRow.OFFICE, "实施单位", "项目实施单位", "项目执行单位", "项目单位", "用款单位"),
  SUPERVISED_BY(ProjectRow.OFFICE, "主管部门", "主管部门及代码", "业务主管部门", "项目主管部门", "单位名称"),
  MONEY(ProjectRow.MONEY, FormLabels.MONEY, "预算规模及用途", "预算规模和资金用途", "项目资金及用途"),
  FUNDS(ProjectRow.MONEY, FormLabels.FUNDS, "预算执行情况", "资金情况"),
  WHOLE(ProjectRow.MONEY, "项目总额", "项目总预算"),
  TOTAL(
      ProjectRow.MONEY,
      FormLabels.TOTAL,
      "年度预算数",
      "年度资金总额",
      "年度金额",
      "资金总额",
      "当年预算",
      "项目当年预算",
      FormLabels.BUDGET,
      "总额"),
  FISCAL(ProjectRow.MONEY, "财政资金", "财政性资金", "财政拨款", "当年财政拨款"),
  OTHER(ProjectRow.MONEY, FormLabels.OTHER, "其它资金"),
  PURPOSE(ProjectRow.PURPOSE, FormLabels.PURPOSE),
  PLAN(ProjectRow.PLAN, FormLabels.PLAN, "资金支出进度计划", "支出进度计划", "资金使用计划"),
  GOAL(
      ProjectRow.GOAL,
      FormLabels.GOAL,
      FormLabels.OVERALL_GOAL,
      "总体绩效目标",
      "年度总体目标",
      "年度绩效目标",
      "项目绩效目标",
      "项目绩效总目标",
      "项目当年绩效目标"),
  HORIZON(ProjectRow.GOAL, "年度目标", "长期目标", "中期目标", "中长期目标", "实施期目标", "预期目标", "项目年度目标", "年初设定目标"),
  HEADER(ProjectRow.INDICATORS, "一级指标", "二级指标", "三级指标"),
  CONCLUDED(ProjectRow.CONCLUSION, "评价结论", "自评结论", "存在问题", "改进措施"),
  SIGNED_BY(ProjectRow.SIGN_OFF, FormLabels.HANDLER, "填表人", "填报人");

  private static final Map<String, ProjectLabel> BY_SPELLING = bySpelling();

  private static final String OF_WHICH = "其中";

  /** Of these a colon and the value may follow in the cell of the label. */
  private static final Set<ProjectLabel> BEFORE_VALUES =
      EnumSet.of(FUNDS, PLAN, SIGNED_BY, FILED_BY);

  private final ProjectRow row;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> spellings;

  ProjectLabel(ProjectRow row, String... spellings) {
    this.row = row;
    this.spellings = List.of(spellings);
  }

  /** The kind of the row that begins with this label. */
  ProjectRow row() {
    return row;
  }

  private static Map<String, ProjectLabel> bySpelling() {
    Map<String, ProjectLabel> labels = new HashMap<>();
    for (ProjectLabel label : values()) {
      label.spellings.forEach(spelling -> labels.putIfAbsent(withoutOfWhich(spelling), label));
    }
    return Map.copyOf(labels);
  }

  /** The label that the words of a cell are. */
  public static Optional<ProjectLabel> of(String words) {
    String alone = withoutOfWhich(words);
    int end = end(alone);
    ProjectLabel label = BY_SPELLING.get(alone.substring(0, end));
    return Optional.ofNullable(label).filter(known -> known.mayEndAt(alone, end));
  }

  private static String withoutOfWhich(String words) {
    int behind = words.startsWith(OF_WHICH) ? OF_WHICH.length() + 1 : 0;
    return words.substring(Math.min(behind, words.length()));
  }

  private static int end(String words) {
    int end = 0;
    while (end < words.length() && "（(：:".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private boolean mayEndAt(String words, int end) {
    return end == words.length()
        || !Label.isColon(words.charAt(end))
        || BEFORE_VALUES.contains(this);
  }

  /** Whether the words of a cell are this label. */
  boolean is(String words) {
    return of(words).filter(this::equals).isPresent();
  }

  /**
   * The index behind this label at the start of a cell's text, and behind a bracketed unit of money
   * there; -1 where another text stands.
   */
  int endIn(String text) {
    int from = Math.max(0, Label.behind(text, OF_WHICH + "："));
    String rest = text.substring(from);
    int end = -1;
    for (String spelling : spellings) {
      end = Math.max(end, Label.behind(rest, spelling));
    }
    return end < 0 ? -1 : from + behindUnit(rest, end);
  }

  private static int behindUnit(String text, int from) {
    boolean opens = from < text.length() && "（(".indexOf(text.charAt(from)) >= 0;
    int close = opens ? Math.max(text.indexOf('）', from), text.indexOf(')', from)) : -1;
    return close > 0 && text.substring(from + 1, close).strip().endsWith("元") ? close + 1 : from;
  }
}
