package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.budget.Agency;

/**
 * How one filing is made.
 *
 * @param city whether in the manner of a city's bureau, else of a county's
 * @param year the fiscal year
 * @param office who files
 * @param wording the words of its indicators
 * @param money how its project tables state amounts
 * @param headed whether numbered headings stand over the project tables
 * @param listed whether prose lists the indicators with their classes
 */
record Style(
    boolean city,
    int year,
    Office office,
    Wording wording,
    MoneyStyle money,
    boolean headed,
    boolean listed) {

  static Style draw(Choices choices, boolean city) {
    Office office = Office.draw(choices, city);
    int year = 2025 - choices.below(6);
    Wording wording = Wording.draw(choices, city);
    MoneyStyle money =
        city
            ? choices.oneOf(MoneyStyle.OWN_UNIT, MoneyStyle.TEN_THOUSAND_YUAN)
            : choices.oneOf(MoneyStyle.YUAN, MoneyStyle.TEN_THOUSAND_YUAN);
    boolean headed = choices.onceIn(2) || !city;
    return new Style(city, year, office, wording, money, headed, choices.onceIn(2));
  }

  Agency agency() {
    return office.agency(city);
  }
}
