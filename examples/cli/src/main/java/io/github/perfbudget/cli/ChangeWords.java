package io.github.perfbudget.cli;

import io.github.perfbudget.model.diff.Change;
import io.github.perfbudget.model.diff.FieldKind;
import io.github.perfbudget.model.diff.NamedPart;
import io.github.perfbudget.model.diff.Side;
import io.github.perfbudget.model.diff.TargetShift;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What kind of change it is, in words. */
final class ChangeWords {

  private ChangeWords() {}

  static String of(Change change, Language language) {
    return wording(change, language).in(language);
  }

  private static Wording wording(Change change, Language language) {
    if (change instanceof Change.PartAdded added) {
      return of("增加", added.part(), "added");
    }
    if (change instanceof Change.PartRemoved removed) {
      return of("删除", removed.part(), "removed");
    }
    if (change instanceof Change.PartRenamed renamed) {
      return of("更名：", renamed.part(), "renamed");
    }
    if (change instanceof Change.TargetChanged target) {
      String shifts =
          target.shifts().stream()
              .map(shift -> of(shift).in(language))
              .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
      return Wording.of("指标值" + shifts, "target " + shifts);
    }
    if (change instanceof Change.FieldChanged field) {
      return of(field.kind(), lastName(field.after()));
    }
    return change instanceof Change.ClassAdded
        ? Wording.of("表中增加指标类别", "class added to the table")
        : Wording.of("表中不再有指标类别", "class dropped from the table");
  }

  /** The name of the field; of an element that of its list. */
  private static String lastName(Side side) {
    List<String> names = side.path().names();
    return names.get(names.size() - 1);
  }

  private static Wording of(String chinese, NamedPart part, String english) {
    Wording name = of(part);
    return Wording.of(
        chinese + name.in(Language.CHINESE), name.in(Language.ENGLISH) + " " + english);
  }

  private static Wording of(NamedPart part) {
    return switch (part) {
      case PROJECT -> Wording.of("项目", "project");
      case INDICATOR -> Wording.of("指标", "indicator");
      case GOAL_ITEM -> Wording.of("分项绩效目标", "goal item");
      case GROUP -> Wording.of("指标组", "indicator group");
      case DECLARATION -> Wording.of("部门整体支出绩效目标申报表", "declaration");
    };
  }

  private static Wording of(TargetShift shift) {
    return switch (shift) {
      case ADDED -> Wording.of("填写", "added");
      case REMOVED -> Wording.of("删去", "removed");
      case RAISED -> Wording.of("提高", "raised");
      case LOWERED -> Wording.of("降低", "lowered");
      case RANGE -> Wording.of("变更范围", "range changed");
      case UNIT -> Wording.of("变更单位", "unit changed");
      case COMPARATOR -> Wording.of("变更比较符号", "comparator changed");
      case MADE_QUALITATIVE -> Wording.of("由定量改为定性", "made qualitative");
      case MADE_QUANTITATIVE -> Wording.of("由定性改为定量", "made quantitative");
      case REWORDED -> Wording.of("改写", "reworded");
    };
  }

  private static Wording of(FieldKind kind, String field) {
    return switch (kind) {
      case BUDGET -> Wording.of("预算变动", "budget moved");
      case PLAN -> Wording.of("资金支出计划变动", "plan changed");
      case GOAL -> Wording.of("绩效目标改写", "goal reworded");
      case OTHER -> Wording.of("内容变动（" + field + "）", "field changed (" + field + ")");
    };
  }
}
