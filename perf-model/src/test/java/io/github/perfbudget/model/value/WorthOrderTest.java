package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthOrderTest {

  @ParameterizedTest(name = "{0} is less than {1}")
  @CsvSource({
    "500公斤,2吨",
    "5‰,1%",
    "百分之九,10%",
    "9999元,1万元",
    "1000元/吨,0.2万元/吨",
    "3个,3.5个",
    "90%-95%,91%",
    "90%,90%-95%",
    "59分钟,1小时"
  })
  void isLess(String less, String more) {
    assertThat(number(less).compareWorth(number(more)).orElseThrow()).isNegative();
    assertThat(number(more).compareWorth(number(less)).orElseThrow()).isPositive();
    assertThat(number(less).isComparableTo(number(more))).isTrue();
  }

  @ParameterizedTest(name = "{0} and {1} count different things")
  @CsvSource({"5吨,5次", "5%,5个百分点", "5%,5", "5元,5元/吨", "5人,5人次"})
  void cannotBeCompared(String left, String right) {
    assertThat(number(left).compareWorth(number(right))).isEmpty();
    assertThat(number(left).isComparableTo(number(right))).isFalse();
  }

  @ParameterizedTest(name = "{0} exceeds {1}: {2}, and the other way: {3}")
  @CsvSource({
    "2吨,500公斤,true,false",
    "90%-95%,90%-92%,true,false",
    "91%-95%,90%-95%,true,false",
    "90%-95%,91%-94%,false,false",
    "1万元,10000元,false,false",
    "5吨,3次,false,false"
  })
  void exceedsWhereNeitherEndIsLower(
      String value, String other, boolean exceeds, boolean isExceeded) {
    assertThat(number(value).exceeds(number(other))).isEqualTo(exceeds);
    assertThat(number(other).exceeds(number(value))).isEqualTo(isExceeded);
  }

  @Property
  void isTheSameExactlyWhereItMeansTheSame(
      @ForAll("numbers") NumericValue left, @ForAll("numbers") NumericValue right) {
    boolean same = left.compareWorth(right).equals(Optional.of(0));

    assertThat(same).isEqualTo(left.means(right));
    assertThat(left.compareWorth(left)).contains(0);
  }

  @Property
  void turnsRound(@ForAll("numbers") NumericValue left, @ForAll("numbers") NumericValue right) {
    Optional<Integer> there = left.compareWorth(right).map(Integer::signum);

    assertThat(right.compareWorth(left).map(Integer::signum)).isEqualTo(there.map(sign -> -sign));
  }

  @Provide
  Arbitrary<NumericValue> numbers() {
    return Values.numericValues();
  }

  private static NumericValue number(String text) {
    return (NumericValue) Target.parse(text).value();
  }
}
