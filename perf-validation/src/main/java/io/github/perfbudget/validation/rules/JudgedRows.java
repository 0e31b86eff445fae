package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Part;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rows of indicators that are judged together (绩效指标表).
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the rows with their addresses
 * @param required the classes of level 1 that the form of the table asks for
 */
record JudgedRows(List<Located<Indicator>> rows, Set<IndicatorCategory> required) {

  private static final int LONGEST_STATEMENT = 8;

  private static final Part<DepartmentDeclaration, IndicatorGroup> GROUPS =
      Part.each("groups", DepartmentDeclaration::groups);

  private static final Part<IndicatorGroup, Indicator> GROUP_ROWS =
      Part.each("indicators", IndicatorGroup::indicators);

  private static final Part<Project, Indicator> PROJECT_ROWS =
      Part.each("indicators", Project::indicators);

  private static final Part<Filing, JudgedRows> OF_PROJECTS =
      Part.<Filing, Project>each("projects", Filing::projects).then(JudgedRows::ofProject);

  private static final Part<Filing, DepartmentDeclaration> DECLARATION =
      Part.field("declaration", Filing::declaration);

  /** The way to the table of each budget line of the declaration and of each project. */
  static final Part<Filing, JudgedRows> EACH =
      DECLARATION.then(GROUPS).then(together("indicators", GROUP_ROWS)).and(OF_PROJECTS);

  /**
   * The way to the declaration's table as a whole, if it has budget lines, and to the table of each
   * project.
   */
  static final Part<Filing, JudgedRows> WHOLE =
      DECLARATION.then(JudgedRows::ofDeclaration).and(OF_PROJECTS);

  /** Copies the rows and the classes. */
  JudgedRows {
    rows = List.copyOf(rows);
    required = Set.copyOf(required);
  }

  /**
   * Creates a table whose form asks for every class.
   *
   * @param rows the rows with their addresses
   */
  JudgedRows(List<Located<Indicator>> rows) {
    this(rows, EnumSet.allOf(IndicatorCategory.class));
  }

  private static <S> Part<S, JudgedRows> together(String name, Part<S, Indicator> rows) {
    return (whole, at) ->
        Stream.of(Located.of(at.field(name), new JudgedRows(rows.of(whole, at).toList())));
  }

  /** Only the form of Hebei has a class of cost in every table of a project. */
  private static Stream<Located<JudgedRows>> ofProject(Project project, FieldPath at) {
    Set<IndicatorCategory> required = EnumSet.allOf(IndicatorCategory.class);
    if (!ProjectRules.hasProjectForm(project)) {
      required.remove(IndicatorCategory.COST);
    }
    List<Located<Indicator>> rows = PROJECT_ROWS.of(project, at).toList();
    return Stream.of(Located.of(at.field("indicators"), new JudgedRows(rows, required)));
  }

  /** A declaration without any budget line has no table of indicators. */
  private static Stream<Located<JudgedRows>> ofDeclaration(
      DepartmentDeclaration declaration, FieldPath at) {
    return declaration.groups().isEmpty()
        ? Stream.of()
        : together("groups", GROUPS.then(GROUP_ROWS)).of(declaration, at);
  }

  /** The classes of level 1 that have a row, also under the wrong one where its level 2 tells. */
  Set<IndicatorCategory> categories() {
    Set<IndicatorCategory> categories = EnumSet.noneOf(IndicatorCategory.class);
    for (Located<Indicator> row : rows) {
      row.value().category().ifPresent(categories::add);
    }
    for (IndicatorType type : types()) {
      Arrays.stream(IndicatorCategory.values()).filter(type::belongsTo).forEach(categories::add);
    }
    return categories;
  }

  /** The classes of level 2 that have a row. */
  Set<IndicatorType> types() {
    Set<IndicatorType> types = EnumSet.noneOf(IndicatorType.class);
    for (Located<Indicator> row : rows) {
      row.value().type().ifPresent(types::add);
    }
    return types;
  }

  Stream<Indicator> indicators() {
    return rows.stream().map(Located::value);
  }

  /** Whether a row says that its class does not apply: its target or its name is 不涉及. */
  static boolean isNotApplicable(Indicator row) {
    return row.target().filter(JudgedRows::isNotApplicable).isPresent()
        || row.name().filter(JudgedRows::isNotApplicable).isPresent();
  }

  /** Whether a name is 不涉及 or its like, which are short. */
  static boolean isNotApplicable(String name) {
    return name.length() <= LONGEST_STATEMENT && NotApplicable.isStatedBy(name);
  }

  static boolean isNotApplicable(Target cell) {
    return cell.value() instanceof NotApplicable;
  }
}
