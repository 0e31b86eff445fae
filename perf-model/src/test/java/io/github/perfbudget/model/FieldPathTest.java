package io.github.perfbudget.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldPathTest {

  private static final String TARGET = "/projects/2/indicators/4/target";

  @Provide
  Arbitrary<List<String>> segments() {
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(6);
    Arbitrary<String> special = Arbitraries.strings().withChars("~/01").ofMaxLength(4);
    Arbitrary<String> index = Arbitraries.integers().between(0, 120).map(i -> Integer.toString(i));
    return Arbitraries.oneOf(anything, special, index).list().ofMaxSize(5);
  }

  private static FieldPath path(List<String> segments) {
    FieldPath path = FieldPath.ROOT;
    for (String segment : segments) {
      path = path.field(segment);
    }
    return path;
  }

  @Test
  void isBuiltAndReadAlike() {
    FieldPath built =
        FieldPath.ROOT.field("projects").index(2).field("indicators").index(4).field("target");
    assertThat(built).hasToString(TARGET).isEqualTo(FieldPath.parse(TARGET));
    assertThat(built.lastSegment()).isEqualTo("target");
    assertThat(built.parent()).contains(FieldPath.parse("/projects/2/indicators/4"));
    assertThat(FieldPath.ROOT.parent()).isEmpty();
    assertThat(FieldPath.ROOT.lastSegment()).isEmpty();
    assertThat(FieldPath.parse("")).isEqualTo(FieldPath.ROOT);
    assertThat(FieldPath.parse("/")).isEqualTo(FieldPath.ROOT.field(""));
  }

  @Property
  void readsWhatItPrints(@ForAll("segments") List<String> segments) {
    FieldPath path = path(segments);
    FieldPath read = FieldPath.parse(path.toString());
    assertThat(read).isEqualTo(path).hasSameHashCodeAs(path);
    assertThat(read.segments()).isEqualTo(segments);
  }

  @Property
  void isWithinEachOfItsParents(@ForAll("segments") List<String> segments) {
    FieldPath path = path(segments);
    for (int i = 0; i <= segments.size(); i++) {
      assertThat(path.isWithin(path(segments.subList(0, i)))).isTrue();
    }
    assertThat(path.isWithin(path.field("below"))).isFalse();
  }

  @Property
  void hasAnOrderThatAgreesWithEquals(
      @ForAll("segments") List<String> a, @ForAll("segments") List<String> b) {
    int order = path(a).compareTo(path(b));
    assertThat(Integer.signum(order)).isEqualTo(-Integer.signum(path(b).compareTo(path(a))));
    assertThat(order == 0).isEqualTo(a.equals(b));
  }

  @ParameterizedTest
  @CsvSource({
    "/projects/2,/projects/10",
    "/projects,/projects/0",
    "'',/a",
    "/a/5,/b/1",
    "/projects/1/name,/projects/2/code",
  })
  void ordersNumbersBySizeAndParentsFirst(String first, String second) {
    assertThat(FieldPath.parse(first)).isLessThan(FieldPath.parse(second));
  }

  @ParameterizedTest
  @CsvSource({"/a~1b,a/b", "/a~0b,a~b", "/a~01b,a~1b", "/~1,/", "/~0~1,~/"})
  void escapesLikeAJsonPointer(String pointer, String segment) {
    assertThat(FieldPath.parse(pointer).lastSegment()).isEqualTo(segment);
    assertThat(FieldPath.ROOT.field(segment)).hasToString(pointer);
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesWhatIsNoAddress() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldPath.parse("projects"))
        .withMessage("address does not start with '/': projects");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldPath.ROOT.index(-1))
        .withMessage("index is negative: -1");
    assertThatNullPointerException()
        .isThrownBy(() -> FieldPath.ROOT.field(null))
        .withMessage("name");
    assertThat(FieldPath.ROOT).isNotEqualTo("");
  }

  @Test
  void anAddressMayBeDeeperThanTheStack() {
    FieldPath deep = FieldPath.parse("/a".repeat(100_000));
    FieldPath deeper = deep.field("b");

    assertThat(deeper)
        .isEqualTo(FieldPath.parse("/a".repeat(100_000) + "/b"))
        .hasSameHashCodeAs(FieldPath.parse(deeper.toString()))
        .isNotEqualTo(deep);
    assertThat(deeper.isWithin(deep)).isTrue();
    assertThat(deep.isWithin(deeper)).isFalse();
  }
}
