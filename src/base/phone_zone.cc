#include "base/phone_zone.h"

#include <array>

namespace roadcall {
namespace {

struct Zone {
  const char* name;
  std::string_view codes;
};

// One zone stands for all that keep its clock: New York for Toronto and Nassau, Puerto Rico for the
// islands without a summer time.
constexpr std::array kZones{
    Zone{"America/St_Johns", "709 879"},
    Zone{"America/Halifax", "273 367 418 428 441 506 581 709 782 879 902"},
    Zone{"America/Puerto_Rico",
         "246 264 268 284 340 473 664 721 758 767 784 787 809 829 849 868 869 939"},
    Zone{"America/New_York",
         "201 202 203 207 212 215 216 219 220 223 226 227 229 231 234 239 240 242 248 249 252 260 "
         "263 267 269 270 272 273 276 283 289 301 302 304 305 313 315 317 321 324 326 329 330 332 "
         "336 339 343 347 351 352 354 363 364 365 367 380 382 386 401 404 407 410 412 413 416 418 "
         "419 423 434 436 437 438 440 443 445 448 450 463 465 468 470 472 475 478 484 502 508 513 "
         "514 516 517 518 519 540 548 551 561 567 570 571 574 579 581 582 585 586 603 606 607 609 "
         "610 613 614 616 617 624 631 640 645 646 647 649 656 667 678 679 680 681 683 686 689 703 "
         "704 705 706 716 717 718 724 727 728 729 732 734 740 742 743 753 754 757 762 765 770 771 "
         "772 774 781 786 802 803 804 807 810 812 813 814 819 821 826 828 835 838 839 843 845 848 "
         "850 854 856 857 859 860 862 863 864 865 867 873 878 904 905 906 908 910 912 914 917 919 "
         "929 930 934 937 941 942 943 947 948 954 959 973 978 980 984 989"},
    Zone{"America/Jamaica", "345 658 876"},
    Zone{"America/Chicago",
         "204 205 210 214 217 218 219 224 225 228 235 251 254 256 262 270 274 281 308 309 312 314 "
         "316 318 319 320 325 327 331 334 337 346 353 361 364 402 405 409 414 417 423 430 431 432 "
         "447 448 457 464 469 479 483 501 504 507 512 515 531 534 539 557 563 572 573 574 580 584 "
         "601 605 606 608 612 615 618 620 621 629 630 636 641 651 659 660 662 682 701 708 712 713 "
         "715 726 729 730 731 737 763 769 773 779 785 806 807 812 815 816 817 830 832 847 850 861 "
         "867 870 872 901 903 906 913 918 920 924 930 931 936 938 940 945 952 956 972 975 979 985"},
    Zone{"America/Regina", "306 474 639"},
    Zone{"America/Denver",
         "208 236 250 257 303 306 307 308 368 385 403 406 432 435 458 474 505 541 575 587 605 620 "
         "639 672 701 719 720 748 775 778 780 785 801 825 867 915 928 970 983 986"},
    Zone{"America/Phoenix", "480 520 602 623 867 928"},
    Zone{"America/Los_Angeles",
         "206 208 209 213 236 250 253 257 279 310 323 341 350 357 360 369 408 415 424 425 442 458 "
         "503 509 510 530 541 559 562 564 604 619 626 628 650 657 661 669 672 702 707 714 725 738 "
         "747 760 775 778 805 818 820 831 837 840 858 909 916 925 949 951 971 986"},
    Zone{"America/Anchorage", "907"},
    Zone{"America/Adak", "907"},
    Zone{"Pacific/Honolulu", "808"},
    Zone{"Pacific/Guam", "670 671"},
    Zone{"Pacific/Pago_Pago", "684"},
};

}  // namespace

std::vector<std::string> zones_of_phone(std::string_view e164) {
  constexpr std::size_t kNorthAmerican = 12;  // `+1` and ten digits.
  std::vector<std::string> zones;
  if (e164.size() != kNorthAmerican || !e164.starts_with("+1")) return zones;
  const std::string_view code = e164.substr(2, 3);
  for (const Zone& zone : kZones)
    if (zone.codes.find(code) != zone.codes.npos) zones.emplace_back(zone.name);
  return zones;
}

}  // namespace roadcall
