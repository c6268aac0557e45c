package io.pacesetter.rules.language;

/** What problems with rules are about. */
enum Noun implements Wording.Word {
    ACTIVITY_TYPE("activity type", "활동 유형"),
    INDICATOR("indicator", "지표"),
    BADGE("badge", "배지"),
    CONTEST("contest", "콘테스트"),
    ROLE("role", "역할"),
    TEAM("team", "팀"),
    TAG("tag", "태그"),
    CONDITIONS("conditions", "조건"),
    ALTERNATIVES("alternatives in a condition", "한 조건의 대안"),
    VALUES("values in a condition", "한 조건의 값"),
    WEEKDAYS("weekdays in a condition", "한 조건의 요일"),
    STATUSES("statuses in a condition", "한 조건의 상태"),
    ACTIONS("actions", "동작"),
    LIMITS("limits", "제한"),
    TYPES_OF_TRIGGER("activity types in its trigger", "첫머리의 활동 유형"),
    TYPES_OF_COUNT("activity types in a count", "세는 활동 유형"),
    NAME("The name of the rule", "규칙 이름"),
    VALUE("A value", "값"),
    ATTRIBUTE("The name of an attribute", "속성 이름"),
    MESSAGE("The message", "메시지"),
    TOPIC("The topic of the coaching", "코칭 주제"),
    TRAINING("The name of the training", "교육 이름"),
    REASON("The reason for setting aside", "보류하는 이유"),
    FOR_GOALS("goal", "목표"),
    FOR_CONTESTS("contest", "콘테스트"),
    FOR_BADGES("badge", "배지"),
    FOR_RECOGNITION("recognition", "칭찬"),
    FOR_COACHING("coaching", "코칭"),
    FOR_FAIR_PLAY("fair play", "페어플레이"),
    GIVE_POINTS("give points", "포인트 지급"),
    GIVE_SCORE("give score", "점수 반영"),
    AWARD("award", "배지 수여"),
    CELEBRATE("celebrate", "축하"),
    NOTIFY("notify", "알림"),
    START_COACHING("start coaching", "코칭"),
    ASSIGN_TRAINING("assign training", "교육 배정"),
    SET_ASIDE("set aside", "활동 보류");

    private final String english;
    private final String korean;

    Noun(String english, String korean) {
        this.english = english;
        this.korean = korean;
    }

    @Override
    public String in(Language language) {
        return language == Language.KO ? korean : english;
    }

    static Noun of(Purpose purpose) {
        return switch (purpose) {
            case GOAL -> FOR_GOALS;
            case CONTEST -> FOR_CONTESTS;
            case BADGE -> FOR_BADGES;
            case RECOGNITION -> FOR_RECOGNITION;
            case COACHING -> FOR_COACHING;
            case FAIR_PLAY -> FOR_FAIR_PLAY;
        };
    }

    static Noun of(Action action) {
        if (action instanceof Action.GivePoints) {
            return GIVE_POINTS;
        } else if (action instanceof Action.GiveScore) {
            return GIVE_SCORE;
        } else if (action instanceof Action.Award) {
            return AWARD;
        } else if (action instanceof Action.Celebrate) {
            return CELEBRATE;
        } else if (action instanceof Action.Notify) {
            return NOTIFY;
        } else if (action instanceof Action.StartCoaching) {
            return START_COACHING;
        }
        return action instanceof Action.AssignTraining ? ASSIGN_TRAINING : SET_ASIDE;
    }
}
