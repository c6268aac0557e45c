package io.pacesetter.rules.language;

/** What may be wrong with rules, in every language. */
enum Finding {
    NO_RULE("There is no rule", "begin with: Rule \"…\" When …", "규칙이 없습니다", "이렇게 시작하세요: 규칙 \"…\" 통화가 기록되면 …"),
    MANY_RULES(
            "A rulebook has at most %1$s rules",
            "split it into several rulebooks", "규칙집의 규칙은 %1$s개까지입니다", "여러 규칙집으로 나누세요"),
    SAME_NAME(
            "Another rule is called %1$s too",
            "give each rule a name of its own", "%1$s: 같은 이름의 규칙이 또 있습니다", "규칙마다 다른 이름을 붙이세요"),
    UNKNOWN("There is no %1$s %2$s", "", "%2$s라는 %1$s이(가) 없습니다", ""),
    UNKNOWN_NEAR("There is no %1$s %2$s", "did you mean \"%3$s\"?", "%2$s라는 %1$s이(가) 없습니다", "혹시 \"%3$s\"인가요?"),
    UNKNOWN_AMONG("There is no %1$s %2$s", "there are %3$s", "%2$s라는 %1$s이(가) 없습니다", "쓸 수 있는 것은 다음과 같습니다: %3$s"),
    COUNT("The rule has %2$s %1$s", "%3$s to %4$s are allowed", "%1$s이(가) %2$s개 있습니다", "%3$s개에서 %4$s개까지 쓸 수 있습니다"),
    EMPTY("%1$s is empty", "write something", "%1$s이(가) 비어 있습니다", "내용을 쓰세요"),
    LONG("%1$s has more than %2$s characters", "shorten it", "%1$s이(가) %2$s자를 넘습니다", "더 짧게 쓰세요"),
    ODD(
            "%1$s holds a line break, an invisible character or an accent in pieces",
            "type it again", "%1$s에 줄바꿈이나 보이지 않는 문자, 자모로 나뉜 글자가 있습니다", "다시 입력하세요"),
    NUMBER(
            "A number is too large or has too many digits",
            "numbers are below %1$s and have at most %2$s digits after the point",
            "숫자가 너무 크거나 자릿수가 너무 많습니다",
            "숫자는 %1$s보다 작고 소수점 아래는 %2$s자리까지입니다"),
    CURRENCY(
            "%1$s is no currency",
            "write a code of three capitals such as USD or KRW", "%1$s: 통화 코드가 아닙니다", "USD나 KRW처럼 대문자 세 자로 쓰세요"),
    CONTEST_HORIZON(
            "Only the rules of a contest look at the contest",
            "use a period such as this month, or ever",
            "콘테스트 기간은 콘테스트의 규칙만 볼 수 있습니다",
            "이번 달 같은 기간이나 누적을 쓰세요"),
    GOAL_PERIOD(
            "Goals are for a day, a week, a month, a quarter or a year",
            "say which",
            "목표는 일, 주, 월, 분기, 연 단위로만 있습니다",
            "그 가운데 하나를 쓰세요"),
    CLOSING(
            "Only days, weeks, months, quarters and years close",
            "say which",
            "끝나면서 규칙을 부르는 것은 일, 주, 월, 분기, 연뿐입니다",
            "그 가운데 하나를 쓰세요"),
    FORMULA(
            "A formula has more than %1$s numbers and operations, or more than %2$s parts inside one another",
            "use an indicator for a part of it", "계산식에 숫자와 연산이 %1$s개를 넘거나 %2$s겹 넘게 겹쳐 있습니다", "일부를 지표로 바꾸세요"),
    MINUTES(
            "Recent activities are counted over 1 to %1$s minutes",
            "use an indicator for more", "최근 활동은 1분에서 %1$s분까지만 셉니다", "더 긴 기간에는 지표를 쓰세요"),
    ZERO_DIVISOR("A division by zero has no result", "divide by another number", "0으로 나눌 수 없습니다", "다른 수로 나누세요"),
    FEW_NUMBERS("min and max are of two numbers or more", "add one", "최솟값과 최댓값에는 숫자가 둘 이상 필요합니다", "숫자를 더 쓰세요"),
    RANK(
            "The rank is known only when the contest starts, closes or becomes final",
            "begin the rule with: When the contest closes",
            "순위는 콘테스트가 시작되거나 마감되거나 확정될 때만 알 수 있습니다",
            "규칙을 이렇게 시작하세요: 콘테스트가 마감되면"),
    NO_PERIOD_BEFORE(
            "Only periods of the calendar have one before",
            "use last week, last month and so on",
            "지난 기간은 달력의 기간에만 있습니다",
            "지난주, 지난달처럼 쓰세요"),
    OF_CONTEST(
            "Only the rules of a contest look at its score and rank",
            "use the member's points or an indicator",
            "콘테스트의 점수와 순위는 콘테스트의 규칙만 볼 수 있습니다",
            "담당자의 포인트나 지표를 쓰세요"),
    STREAK_PERIOD(
            "Streaks are of days, weeks or months", "use one of these", "연속 기록은 일, 주, 월 단위로만 셉니다", "그 가운데 하나를 쓰세요"),
    STREAK_BAR(
            "A streak reaches a whole number from 1 to %1$s",
            "give such a number", "연속 기록의 기준은 1에서 %1$s까지의 정수입니다", "그런 숫자를 쓰세요"),
    OVER(
            "What is over does not move any more",
            "follow the period under way",
            "끝난 기간의 값은 더 움직이지 않습니다",
            "진행 중인 기간을 쓰세요"),
    TARGET("A target does not move by itself", "follow attainment or pace", "목표값은 저절로 움직이지 않습니다", "달성률이나 페이스를 쓰세요"),
    PERCENT(
            "Attainment and pace start from 0%%",
            "give a percentage above 0", "달성률과 페이스는 0%%에서 시작합니다", "0보다 큰 비율을 쓰세요"),
    NO_ACTIVITY(
            "There is no activity to look at when a period closes, a status changes or a contest comes to a phase",
            "begin the rule with: When any activity is logged",
            "기간이 끝나거나 상태가 바뀌거나 콘테스트의 단계가 바뀔 때는 볼 활동이 없습니다",
            "규칙을 이렇게 시작하세요: 활동이 기록되면"),
    FIXED(
            "A condition compares two fixed numbers",
            "compare an indicator or the amount with a number",
            "조건이 정해진 두 숫자를 비교합니다",
            "지표나 금액을 숫자와 비교하세요"),
    ZERO_POINTS(
            "The rule gives 0 points",
            "give a number other than 0, or leave the action out",
            "규칙이 0점을 줍니다",
            "0이 아닌 숫자를 쓰거나 그 동작을 빼세요"),
    ZERO_SCORE(
            "The rule adds 0 to the score",
            "give a number other than 0, or leave the action out",
            "규칙이 점수에 0을 더합니다",
            "0이 아닌 숫자를 쓰거나 그 동작을 빼세요"),
    PLACE("A message cannot show {%1$s}", "in braces stand %2$s", "메시지에 {%1$s}: 그런 자리는 없습니다", "중괄호에는 다음을 씁니다: %2$s"),
    NO_VALUE(
            "The message shows {%1$s}, which this rule does not have",
            "{value} is the number that crosses its bar: When … reaches …",
            "메시지의 {%1$s}: 이 규칙에는 없는 값입니다",
            "{value}는 기준을 넘는 숫자입니다: …에 도달하면"),
    NO_BADGE(
            "The message shows {%1$s}, which this rule does not have",
            "{badge} is the badge that the rule awards", "메시지의 {%1$s}: 이 규칙에는 없는 값입니다", "{badge}는 규칙이 수여하는 배지입니다"),
    NOT_LOGGED(
            "The message shows {%1$s}, which this rule does not have",
            "{%1$s} is of the activity: When any activity is logged",
            "메시지의 {%1$s}: 이 규칙에는 없는 값입니다",
            "{%1$s}: 활동의 값입니다. 규칙을 이렇게 시작하세요: 활동이 기록되면"),
    TIMES("A limit allows 1 to %1$s times", "give such a number", "제한은 1회에서 %1$s회까지입니다", "그런 숫자를 쓰세요"),
    CAP("A limit of points is above 0", "give a larger number", "포인트 제한은 0보다 커야 합니다", "더 큰 숫자를 쓰세요"),
    NOTHING_TO_CAP(
            "The rule limits points, but gives none",
            "limit how often: at most once per day",
            "포인트를 제한하지만 주지는 않는 규칙입니다",
            "횟수를 제한하세요: 하루 1회까지"),
    WITHOUT_LIMITS("Fair play holds without limits", "leave the limits out", "페어플레이 규칙에는 제한이 없습니다", "제한을 빼세요"),
    AS_LOGGED(
            "Fair play looks at each activity as it is logged",
            "begin the rule with: When any activity is logged",
            "페어플레이 규칙은 활동이 기록될 때마다 살핍니다",
            "규칙을 이렇게 시작하세요: 활동이 기록되면"),
    PHASE(
            "Only the rules of a contest are set off by its phases",
            "begin the rule with: When a day closes",
            "콘테스트의 단계로 시작하는 것은 콘테스트의 규칙뿐입니다",
            "규칙을 이렇게 시작하세요: 하루가 끝나면"),
    NO_REWARD(
            "Rules of a %1$s rulebook do not %2$s",
            "they give points, award badges, celebrate and notify",
            "%1$s 규칙집의 규칙은 %2$s을(를) 할 수 없습니다",
            "포인트를 주고 배지를 수여하고 축하하고 알릴 수 있습니다"),
    NO_SCORE(
            "Rules of a %1$s rulebook do not %2$s",
            "they add to the score or set it, celebrate and notify",
            "%1$s 규칙집의 규칙은 %2$s을(를) 할 수 없습니다",
            "점수를 더하거나 정하고 축하하고 알릴 수 있습니다"),
    NO_COACHING(
            "Rules of a %1$s rulebook do not %2$s",
            "they start coaching, assign a training and notify",
            "%1$s 규칙집의 규칙은 %2$s을(를) 할 수 없습니다",
            "코칭을 시작하고 교육을 배정하고 알릴 수 있습니다"),
    NO_REVIEW(
            "Rules of a %1$s rulebook do not %2$s",
            "they set the activity aside", "%1$s 규칙집의 규칙은 %2$s을(를) 할 수 없습니다", "활동을 보류할 수 있습니다"),
    FEEDS_POINTS(
            "The rule gives points and looks at points, so that it would feed itself",
            "award a badge instead, or look at an indicator",
            "포인트를 보고 포인트를 주는 규칙은 스스로를 다시 부릅니다",
            "대신 배지를 수여하거나 지표를 보세요"),
    FEEDS_SCORE(
            "The rule changes the score because the score changed, so that it would feed itself",
            "begin the rule with: When any activity is logged",
            "점수가 바뀌었다고 점수를 바꾸는 규칙은 스스로를 다시 부릅니다",
            "규칙을 이렇게 시작하세요: 활동이 기록되면"),
    HELD_ALREADY(
            "The rule awards a badge only to those who hold it already",
            "ask that the member does not hold it, or leave the condition out",
            "이미 배지를 가진 사람에게만 그 배지를 수여하는 규칙입니다",
            "배지를 갖지 않았는지 묻거나 조건을 빼세요");

    private final Wording wording;

    Finding(String english, String hint, String korean, String koreanHint) {
        this.wording = new Wording(english, hint, korean, koreanHint);
    }

    Wording wording() {
        return wording;
    }
}
