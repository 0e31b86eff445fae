package io.github.perfbudget.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilingTest {

  private static final ProjectCode CODE = ProjectCode.of("13022925P00JXC4194973");

  private static final Filing FILING =
      Filing.builder()
          .year(2025)
          .addProject(project("仓库租赁", "131.2", "万元"))
          .addProject(project("展会补助", "34000.00", "元").withCode(CODE))
          .build();

  private static Project project(String name, String total, String unit) {
    return Project.builder()
        .name(name)
        .budget(ProjectBudget.builder().total(Figure.parse(total, unit)).build())
        .addIndicator(Indicator.builder().name("租赁面积").target(Target.parse("≥94㎡")).build())
        .build();
  }

  @Test
  void theTotalOfTheProjectsIsExactAndInYuan() {
    assertThat(FILING.totalOfProjects()).contains(Amount.parse("1346000.00元"));
  }

  @Test
  void thereIsNoTotalWhereAProjectHasNoAmount() {
    Filing unclear = FILING.withText(path("/projects/1/budget/total"), "见附件");

    assertThat(unclear.totalOfProjects()).isEmpty();
    assertThat(Filing.builder().build().totalOfProjects()).isEmpty();
  }

  @Test
  void projectsAreFoundByCode() {
    assertThat(FILING.projectsWithCode(CODE))
        .containsExactly(Located.of(path("/projects/1"), FILING.projects().get(1)));
    assertThat(FILING.projectsWithCode(ProjectCode.of("601004"))).isEmpty();
  }

  @Test
  void aTargetIsRewritten() {
    Filing copy = FILING.withText(path("/projects/1/indicators/0/target"), "≤90%");

    assertThat(copy.find(path("/projects/1/indicators/0/target"), Target.class))
        .contains(Target.parse("≤90%"));
    assertThat(copy.projects().get(0)).isEqualTo(FILING.projects().get(0));
  }

  @Test
  void aFigureKeepsTheUnitOfItsHeader() {
    Filing copy = FILING.withText(path("/projects/0/budget/total"), "140");

    assertThat(copy.find(path("/projects/0/budget/total"), Figure.class))
        .contains(Figure.parse("140", "万元"));
  }

  @Test
  void aFigureWithAUnitOfItsOwnDoesNotLendIt() {
    Filing own = FILING.withText(path("/projects/1/budget/total"), "3.4万元");

    assertThat(
            own.withText(path("/projects/1/budget/total"), "5")
                .find(path("/projects/1/budget/total"), Figure.class))
        .contains(Figure.parse("5"));
  }

  @Test
  void anAbsentFieldIsFilled() {
    Agency agency = Agency.builder().name("某县商务局").build();

    assertThat(FILING.withText(path("/projects/0/purpose"), "用于仓库租赁").projects().get(0).purpose())
        .contains("用于仓库租赁");
    assertThat(FILING.with(path("/agency"), agency).agency()).contains(agency);
    assertThat(FILING.with(path("/year"), 2026).year()).contains(2026);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /projects/2/name               | there is no element 2 among 2
          /projects/-/name               | there is no element - among 2
          /projects/00/name              | there is no element 00 among 2
          /projects/0/nam                | there is no field nam in Project
          /projects/0/agency/name        | there is no agency that could hold it
          /projects/0/name/text          | there is no field text in a single value
          /projects                      | a list is changed by its elements
          /projects/0                    | a Project has no text of its own
          /year                          | this field is a reading, it has no text of its own
          """)
  void whereNoTextCanStandIsSaid(String at, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FILING.withText(path(at), "甲"))
        .withMessage(at + " cannot be changed: " + why);
  }

  @Test
  void aPartOfAnotherTypeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FILING.with(path("/projects/0/name"), 12))
        .withMessage("/projects/0/name cannot be changed: expected String, not Integer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/projects/9", "/declaration", "/nothing", "/projects/0/name/0"})
  void whatIsNotThereIsNotFound(String at) {
    assertThat(FILING.find(path(at), Object.class)).isEmpty();
  }

  @Test
  void whatIsOfAnotherTypeIsNotFound() {
    assertThat(FILING.find(path("/projects/0"), Indicator.class)).isEmpty();
  }

  @Test
  void theWholeStandsAtTheRoot() {
    assertThat(FILING.find(FieldPath.ROOT, Filing.class)).contains(FILING);
    assertThat(FILING.with(FieldPath.ROOT, Filing.builder().build()))
        .isEqualTo(Filing.builder().build());
  }

  @Test
  void unknownAddressesComeAfterThoseTheModelKnows() {
    List<FieldPath> paths =
        List.of(
            path("/year"),
            path("/projects/2"),
            path("/projects/10"),
            path("/projects/-"),
            path("/unread"),
            path("/a"));

    assertThat(paths).isSortedAccordingTo(Filing.fieldOrder());
  }

  @Test
  void theShapeHasEveryFieldOfEveryPart() {
    FilingShapes.all()
        .forEach(
            shape ->
                assertThat(new TreeSet<>(shape.fields().stream().map(Shape.Field::name).toList()))
                    .as(shape.type().getSimpleName())
                    .isEqualTo(new TreeSet<>(accessors(shape.type()))));
  }

  private static List<String> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(FilingTest::isField)
        .map(Method::getName)
        .toList();
  }

  private static boolean isField(Method method) {
    boolean derived = List.of("category", "type").contains(method.getName());
    boolean record = method.getDeclaringClass().isRecord();
    return derived
        || Modifier.isAbstract(method.getModifiers())
        || (record && !List.of("toString", "hashCode").contains(method.getName()));
  }

  private static FieldPath path(String pointer) {
    return FieldPath.parse(pointer);
  }

  /** All shapes, found from that of the filing. */
  private static final class FilingShapes {

    static List<Shape<?>> all() {
      return of(FilingShape.FILING).distinct().toList();
    }

    private static Stream<Shape<?>> of(Node<?> node) {
      if (node instanceof Elements<?> list) {
        return of(list.element());
      }
      return node instanceof Shape<?> shape
          ? Stream.concat(
              Stream.of(shape), shape.fields().stream().flatMap(field -> of(field.node())))
          : Stream.empty();
    }
  }
}
